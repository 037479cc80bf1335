import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scratchOf } from '#domain/decide/scratch.ts'
import { whoIsWho } from '#domain/decide/whoIsWho.ts'
import { applyEvent } from '#domain/logbook/logbook.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const CARDS = ['a', 'b', 'c', 'd'] as const
const { logbook } = given(
  ...CARDS.map((application) =>
    opening({ application, people: [person('P', { id: 'p', email: `${application}@x.example` })] }),
  ),
)

const card = fc.constantFrom(...CARDS)
const change: fc.Arbitrary<EventDraft> = fc.oneof(
  fc
    .record({ application: card, mail: card, identity: card, isSaid: fc.boolean() })
    .map(({ application, mail, identity, isSaid }): EventDraft => ({
      ...{ type: 'person-noted', application, subject: 'p' },
      body: {
        person: {
          ...person('P', { id: 'p', email: `${mail}@x.example` }),
          ...(isSaid ? { identity } : {}),
        },
      },
    })),
  card.map((application) => ({ type: 'application-removed', application, body: {} }) as const),
  card.map((application) => ({ type: 'application-restored', application, body: {} }) as const),
)

const told = (tried: typeof logbook) =>
  CARDS.map((application) =>
    whoIsWho(tried)(application, 'p')
      .map((record) => record.application.id)
      .sort(),
  )

it('of changes tried one after the other is what it would be, read anew', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const followed = scratchOf(logbook)
      told(followed)
      for (const event of changes) {
        applyEvent(followed, event)
        const anew = { ...followed, applications: new Map(followed.applications) }
        expect(told(followed)).toEqual(told(anew))
      }
    }),
  )
})
