import { awaySpansOf } from '#domain/away/spans.ts'
import { dayOf, localDate, type LocalDate } from '#domain/calendar/wallClock.ts'
import { recordKey } from '#domain/logbook/recordKey.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { lastSpreadDay, spreadViewOf, type PlannedContact } from '#domain/spread/spreadView.ts'
import type { AheadGround } from '#domain/views/ahead/readAhead.ts'
import { readAhead, stepsOfToday } from '#domain/views/ahead/readAhead.ts'
import { isContactStep } from '#domain/views/isContactStep.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Handlers } from '#contract/calls.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { todayNow } from './todayNow.ts'

/** The calls about the days ahead. */
export type AheadCalls = Pick<Handlers, 'ahead' | 'spread'>

/** Of what is spread, every contact counts. */
const ALL = Number.MAX_SAFE_INTEGER

const groundOf = (working: WorkingLogbook, rows: number): AheadGround => {
  const { settings } = working.logbook()
  const { now } = working.time()
  const today = todayNow(working, rows)
  const index = working.plans().today()
  const apart = awaySpansOf(settings.absences).map(({ first, last }) => ({
    ...{ first, last },
    kind: 'away' as const,
  }))
  return { now, settings, today, contactsToday: index.contacts(now), apart }
}

/** The same name for a person on all cards: that of the first of their records. */
const personOf = (working: WorkingLogbook, { application, to }: StepView): string | undefined =>
  to === undefined
    ? undefined
    : working
        .plans()
        .recordsOfPerson({ card: application, person: to })
        .map(({ card, person }) => recordKey({ application: card, person }))
        .sort()[0]

const contactsOn = (
  working: WorkingLogbook,
  date: LocalDate,
  { now, today }: AheadGround,
): readonly PlannedContact[] => {
  const plans = working.plans()
  const steps = date === now.slice(0, 10) ? stepsOfToday(today) : plans.ahead().stepsOn(date)
  return steps.filter(isContactStep).flatMap((step) => {
    const application = plans.of(step.application)?.application
    const person = personOf(working, step)
    if (application === undefined) return []
    return [{ step, application, ...(person === undefined ? {} : { person }) }]
  })
}

const daysBetween = (first: LocalDate, last: LocalDate): readonly LocalDate[] =>
  Array.from({ length: dayOf(last) - dayOf(first) + 1 }, (_, at) => localDate(dayOf(first) + at))

/** Answers from the open logbook; while none is open nothing lies ahead. */
export const aheadCalls = (
  current: () => WorkingLogbook | null,
  wallClock: () => string,
): AheadCalls => ({
  ahead: (question) => {
    const working = current()
    return working === null
      ? { now: wallClock(), days: [] }
      : readAhead(working.plans().ahead(), question, groundOf(working, question.rows))
  },
  spread: ({ date }) => {
    const working = current()
    if (working === null) return refused('logbook-unavailable')
    const ground = groundOf(working, ALL)
    const days = date < ground.now.slice(0, 10) ? [] : daysBetween(date, lastSpreadDay(date))
    const contacts = days.flatMap((day) => contactsOn(working, day, ground))
    return accepted(spreadViewOf(date, contacts, ground.settings, ground.apart))
  },
})
