import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import { makeAheadIndex, type AheadIndex } from '#domain/views/ahead/aheadIndex.ts'
import { moved, type BoardColumns } from '#domain/views/boardColumns.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { makeBoardTrail } from '#electron/host/plans/boardTrail.ts'
import { makeBoardIndex } from '#domain/views/boardIndex.ts'
import { isContactStep } from '#domain/views/isContactStep.ts'
import { todayOf, type Today } from '#domain/views/today.ts'
import { makePlans, type Plans } from '#electron/host/plans/plans.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { aHouse, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, offer } from '#test/build/entries.ts'

const ZONE = 'Europe/Paris'
/** As long lists of what may be done now are cut by what still matters. */
const SPARE = Array.from({ length: 7 }, (_, n) =>
  anApplication({
    id: `spare-${String(n)}`,
    details: { company: `Maison ${String(n % 3)}` },
    entries: [interview(`2026-11-${String(10 + n)}T10:00`, { id: `spare-met-${String(n)}` })],
  }),
)

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Two months of days, as many before now as after. */
const daysOf = (index: AheadIndex, now: string) =>
  Array.from({ length: 60 }, (_, at) => localDate(dayOf(now) - 30 + at)).map((date) => ({
    interviews: index.interviewsOn(date),
    steps: index.stepsOn(date),
    contacts: index.contactsOn(date),
    announced: index.announcedOn(date),
    deadlines: index.deadlinesOn(date),
  }))

/** What is read from the indexes that followed each change. */
const followed = (plans: Plans, now: string, rows: number) => ({
  cards: plans.board().cards(),
  places: byId(plans.board().cards()).map((card) => plans.board().placeOf(card)),
  alike: byId(plans.all().map((each) => each.application)).map((each) =>
    byId(plans.board().alike(each)),
  ),
  offering: byId([...plans.board().offering()].map(({ card }) => card)),
  today: sorted(plans.today().read({ now, region: 'FR', rows })),
  contacts: plans.today().contacts(now),
  ahead: daysOf(plans.ahead(), now),
})
/** The same from indexes made of what is planned now. */
const anew = (plans: Plans, now: string, rows: number) => {
  const board = makeBoardIndex(plans.all())
  return {
    cards: board.cards(),
    places: byId(board.cards()).map((card) => board.placeOf(card)),
    alike: byId(plans.all().map((each) => each.application)).map((each) => byId(board.alike(each))),
    offering: byId([...board.offering()].map(({ card }) => card)),
    today: sorted(todayOf(plans.all(), { now, region: 'FR', rows })),
    contacts: contactsIn(todayOf(plans.all(), { now, region: 'FR', rows: 10_000 })),
    ahead: daysOf(makeAheadIndex(plans.all(), ZONE), now),
  }
}
/** Counted one by one. */
const contactsIn = ({ groups: { now, welcome, today } }: Today): number =>
  [now, welcome, today].flatMap(({ steps }) => steps).filter(isContactStep).length

/** Of several talks under way the order is nobody's business. */
const sorted = (today: Today): Today => ({
  ...today,
  running: today.running.toSorted((a, b) => (a.interview < b.interview ? -1 : 1)),
})

const columnsOf = (plans: Plans): BoardColumns =>
  Object.fromEntries(
    STAGES.map((stage) => [stage, [...plans.board().column(stage)]]),
  ) as unknown as BoardColumns

const aChange = fc.record({
  house: aHouse([ZONE]),
  now: aMoment,
  gone: fc.boolean(),
})

describe('what is read of all applications', () => {
  it('keeps a day that was announced while an offer elsewhere is to be told first', () => {
    const logbook = emptyLogbook(ZONE)
    const waiting = anApplication({
      id: 'waiting',
      entries: [interview('2026-10-27T10:00', { promise: { kind: 'date', date: '2026-11-19' } })],
    })
    logbook.applications.set('waiting', waiting)
    const time = { now: '2026-11-10T09:30', zone: ZONE }
    const plans = makePlans(logbook, logbook.settings, time)
    const rules = () => plans.of('waiting')?.steps.map(({ rule }) => rule)
    const announced = () => plans.ahead().announcedOn('2026-11-19')
    expect(rules()).toContain('follow-up')
    expect(announced()).toMatchObject([{ application: 'waiting' }])

    const offered = anApplication({
      id: 'offered',
      entries: [interview('2026-10-28T10:00'), offer('2026-11-09T10:00', '2026-11-20')],
    })
    logbook.applications.set('offered', offered)
    plans.refresh(['offered'], time)
    expect(rules()).toContain('tell-offer')
    expect(rules()).not.toContain('follow-up')
    expect(announced()).toMatchObject([{ application: 'waiting' }])
  })

  it('is after any changes what it would be if it were made anew', () => {
    let told = 0
    fc.assert(
      fc.property(
        fc.array(aChange, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1, 50),
        (changes, rows) => {
          const logbook = emptyLogbook(ZONE)
          for (const each of SPARE) logbook.applications.set(each.id, each)
          const first = { now: '2026-11-24T09:00', zone: ZONE }
          const trail = makeBoardTrail()
          const plans = makePlans(logbook, logbook.settings, first, { trail })
          followed(plans, first.now, rows)
          let shown = { order: trail.order(), columns: columnsOf(plans) }
          for (const { house, now, gone } of changes) {
            const cards = house.map(anApplication)
            const removed = gone ? [{ ...SPARE[0], presence: 'removed' } as Application] : []
            for (const card of [...cards, ...removed]) logbook.applications.set(card.id, card)
            plans.refresh(
              [...cards, ...removed].map(({ id }) => id),
              { now, zone: ZONE },
            )
            expect(followed(plans, now, rows)).toEqual(anew(plans, now, rows))
            // A window that follows the moves has every card in its place.
            const since = trail.since(shown.order)
            if (since !== null) expect(moved(shown.columns, since.moves)).toEqual(columnsOf(plans))
            told += since === null ? 0 : since.moves.length
            shown = { order: trail.order(), columns: columnsOf(plans) }
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(0)
  })
})
