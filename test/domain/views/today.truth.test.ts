import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { hiddenOf, cardAt, stepsAt } from '#test/build/viewed.ts'
import { aHistory, aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import { isDecided, isDecisionKind } from '#domain/stage.ts'
import { todayOf } from '#domain/views/today.ts'
import { weekBackOf } from '#domain/views/week/weekBack.ts'
import { isDeadlineOver, offerTitle } from '#texts/offerTitle.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { applicationRows } from '#domain/outgoing/adviser/applicationRow.ts'
import { printedLife } from '#domain/outgoing/adviser/printedLife.ts'
import { PARIS } from '#test/build/entries.ts'
import { translator } from '#texts/translator.ts'

const RUNS = { numRuns: 300 }
const t = translator('fr')

/** Everything the first screen, the board and the page of an application are told of one card. */
const told = fc.tuple(aHistory(), aMoment).map(([spec, now]) => {
  const application = anApplication(spec)
  const steps = stepsAt(application, now)
  const day = todayOf([{ application, steps }], { now, region: 'FR', rows: 99 })
  return { application, now, steps, day, card: cardAt(application, now) }
})

describe('what the screens are told of any history', () => {
  it('never is an interview ahead as one that is over', () => {
    fc.assert(
      fc.property(told, ({ application, now, card }) => {
        const about = application.entries
          .filter(isMeeting)
          .filter(({ at }) => at === card.interviewAt)
          .map(({ at, durationMinutes }) => localDateTime(minuteOf(at) + durationMinutes))
        const isOver = about.some((end) => end <= now)
        const isAhead = about.some((end) => end > now)
        if (card.planned) expect(isAhead).toBe(true)
        else if (about.length > 0) expect(isOver).toBe(true)
      }),
      RUNS,
    )
  })

  it('never is an interview as planned once it is decided', () => {
    fc.assert(
      fc.property(aHistory(), (spec) => {
        for (const { at: now } of spec.entries?.filter(({ kind }) => isDecisionKind(kind)) ?? []) {
          // As it stands at that minute: what is noted as lived is not in the future.
          const entries = spec.entries?.filter((entry) => isMeeting(entry) || entry.at <= now) ?? []
          const application = anApplication({ ...spec, entries })
          const planned = { application, steps: [] }
          if (!isDecided(cardAt(application, now).stage)) continue
          const { ahead } = weekBackOf([planned], now, { now, zone: PARIS, region: 'FR' })
          const { week } = todayOf([planned], { now, region: 'FR', rows: 9 })
          const all = [...ahead.interviews, ...week.flatMap(({ interviews }) => interviews)]
          expect(all.filter(({ at }) => at > now)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('never is a last day that is over as one ahead, nor one ahead as over', () => {
    fc.assert(
      fc.property(told, ({ now, steps, day, card }) => {
        const today = now.slice(0, 10)
        for (const { deadline, passed } of day.offers)
          expect(passed).toBe(deadline !== undefined && deadline < today)
        expect(card.offer?.passed ?? false).toBe(day.offers.some(({ passed }) => passed))
        for (const step of steps) {
          const { rule, deadline } = step
          if (rule !== 'decide' || deadline === undefined) continue
          expect(isDeadlineOver(step)).toBe(deadline < today)
          expect(offerTitle(step, t, 'fr')?.includes('au plus tard')).toBe(deadline >= today)
        }
      }),
      RUNS,
    )
  })

  it('never is on paper a talk ahead, or one that was called off, as one that was', () => {
    const words = { day: (date: string) => date, named: (word: string) => word }
    fc.assert(
      fc.property(told, ({ application, now }) => {
        const time = { now, zone: PARIS } as const
        const [row] = applicationRows([application], {}, { ...time, by: 'any-act' })
        if (row?.last !== undefined) expect(row.last.at <= now).toBe(true)
        const life = printedLife(application, { span: {}, ...time, words })
        for (const day of life?.said.matchAll(/(\S+) interview/gu) ?? [])
          expect((day[1] ?? '') <= now.slice(0, 10)).toBe(true)
        const held = application.entries
          .filter(isMeeting)
          .filter((each) => fateOf(application, each) === undefined)
        if (row !== undefined) expect(row.interviewOn).toBe(held.at(-1)?.at.slice(0, 10))
        if (row?.standing === 'interview') expect(held).not.toEqual([])
      }),
      RUNS,
    )
  })

  it('never is a step that has lapsed, or had its time, as due', () => {
    fc.assert(
      fc.property(told, ({ application, now, day, card }) => {
        const lapsed = new Set(
          hiddenOf(application, now).flatMap(({ id, why }) => (why === 'lapsed' ? [id] : [])),
        )
        const { past, ...due } = day.groups
        const asked = Object.values(due).flatMap((group) => group.steps)
        for (const { id } of [...asked, ...past.steps]) expect(lapsed.has(id)).toBe(false)
        if (card.next !== undefined) expect(lapsed.has(card.next.id)).toBe(false)
        // What slipped stands on the day on which it is suggested, and on no other.
        for (const { late, when, moment } of asked)
          if (late) expect(when !== 'now').toBe(moment.slice(0, 10) > now.slice(0, 10))
        const gone = new Set(past.steps.map(({ id }) => id))
        expect(asked.some(({ id }) => gone.has(id))).toBe(false)
        // The card says of it what the first screen says, and tells it only where it is all there is.
        expect(card.next?.past === true).toBe(gone.has(card.next?.id ?? ''))
        if (asked.length > 0) expect(card.next?.past).toBeUndefined()
      }),
      RUNS,
    )
  })
})
