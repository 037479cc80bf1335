import { expect, it } from 'vitest'
import { EVENT_VERSIONS, type EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, emptyLogbook, rebuild } from '#domain/logbook/logbook.ts'
import { systemScheduler } from '#electron/host/machine/scheduler.ts'
import { peopleGoneIn } from '#electron/host/writing/peopleGone.ts'
import {
  heldStill,
  standingLines,
  standingOf,
  type Standing,
} from '#electron/host/writing/standing.ts'
import { EVERY_KIND } from './everyKind.ts'

const ZONE = 'Europe/Paris'
const KINDS = Object.keys(EVENT_VERSIONS) as EventDraft['type'][]

const standingAfter = (events: readonly EventDraft[]): Standing => ({
  ...{ seq: events.length, live: rebuild(events, ZONE), hasNoZone: true },
  ...{ removals: new Map([['one', 7]]), gone: peopleGoneIn([]) },
})

const readBack = (standing: Standing): Promise<Standing> =>
  standingOf({ seq: standing.seq, lines: standingLines(standing) }, systemScheduler)

it.each(KINDS)(
  'is read back as the events amount to, up to the last %s and beyond',
  async (kind) => {
    const last = EVERY_KIND.findLastIndex(({ type }) => type === kind)
    expect(last).toBeGreaterThanOrEqual(0)
    const standing = standingAfter(EVERY_KIND.slice(0, last + 1))
    const back = await readBack(standing)
    expect(back.live).toStrictEqual(standing.live)
    expect([...back.live.applications.keys()]).toEqual([...standing.live.applications.keys()])
    for (const event of EVERY_KIND.slice(last + 1)) applyEvent(back.live, event)
    expect(back.live).toStrictEqual(rebuild(EVERY_KIND, ZONE))
  },
)

it('says again what stands beside the state', async () => {
  const standing = standingAfter([])
  standing.gone.note([
    { type: 'person-removed', application: 'one', body: { person: 'ann' } },
    { type: 'person-erased', application: 'one', body: { person: 'paul' } },
  ])
  const { seq, removals, gone, hasNoZone, live } = await readBack({ ...standing, seq: 12 })
  expect({ seq, removals, hasNoZone }).toEqual({
    ...{ seq: 12, removals: standing.removals, hasNoZone: true },
  })
  expect([gone.takenOff('one'), gone.isErased('one', 'paul')]).toEqual([['ann'], true])
  expect(live).toStrictEqual(emptyLogbook(ZONE))
})

it('held still it does not follow what goes on', () => {
  const standing = standingAfter(EVERY_KIND.slice(0, 2))
  const before = [...standingLines(standing)]
  const held = heldStill(standing)
  for (const event of EVERY_KIND.slice(2)) applyEvent(standing.live, event)
  standing.removals.clear()
  standing.gone.note([{ type: 'person-removed', application: 'a', body: { person: 'b' } }])
  expect([...standingLines(held)]).toEqual(before)
})
