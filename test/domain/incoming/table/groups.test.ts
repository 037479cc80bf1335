import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { decide } from '#domain/decide/decide.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import { applyEvent, emptyLogbook } from '#domain/logbook/logbook.ts'
import { READ_AT, sheetOf } from '#test/build/sheetFixture.ts'
import { bringIn } from '#test/build/tableImport.ts'

describe('rows unlike each other that find one card', () => {
  it('keep all that each of them says', () => {
    const logbook = emptyLogbook(READ_AT.zone)
    const decision = decide(
      logbook,
      {
        do: 'open-application',
        application: 'mine',
        details: v.parse(detailsSchema, {
          company: 'Acme',
          post: 'Dev',
          pace: 'normal',
          directContact: false,
          trial: 3,
        }),
        people: [{ id: 'marie', name: 'Marie Dupont' }],
        entries: [],
      },
      { now: READ_AT.now, zone: READ_AT.zone },
    )
    if (!decision.ok) throw new Error(decision.reason)
    for (const event of decision.value.events) applyEvent(logbook, event)
    const { reading } = bringIn(
      logbook,
      sheetOf(`Entreprise;Poste;Date candidature;Ville;CV;Contact
Acme;Dev;2026-01-10;Lyon;;Marie Dupont <marie@acme.example>
Acme;Dev;2026-06-10;;CV court;Marie Dupont 06 12 34 56 78`),
      'one',
    )
    expect(reading.counts).toMatchObject({ read: 2, joins: 2 })
    const card = logbook.applications.get('mine')
    expect(card?.details).toMatchObject({ place: 'Lyon', cv: 'CV court' })
    expect(card?.people).toMatchObject([
      { id: 'marie', email: 'marie@acme.example', phone: expect.stringContaining('6') as string },
    ])
    expect(card?.entries.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
      ['applied', '2026-01-10'],
      ['applied', '2026-06-10'],
    ])
  })
})
