import { makeCalendar, type Calendar } from '#domain/calendar/contactHours.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { placeLinkOf } from '#domain/entry/placeLink.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Today } from '#domain/views/today.ts'
import type { TodayGroup } from '#domain/views/todayGroups.ts'
import type { Ahead, AheadDay, AheadInterview, AheadSteps, Some } from './aheadDay.ts'
import type { AheadIndex } from './aheadIndex.ts'
import type { CardInterview } from './dayContent.ts'
import { liesApart, type DayRange } from './dayRange.ts'
import { interviewQuestions } from './interviewQuestions.ts'
import { isContactStep } from '#domain/views/isContactStep.ts'

/** What the calendar is asked for. */
export interface AheadQuestion {
  /** The days, both included. */
  readonly first: LocalDate
  readonly last: LocalDate
  /** So many of each kind a day at most. */
  readonly rows: number
}

/** What it is read with. */
export interface AheadGround {
  readonly now: LocalDateTime
  readonly settings: Settings
  /** The first screen: today asks for what it does, nothing more and nothing less. */
  readonly today: Today
  /** How many of the steps of its groups that are for today ask to reach somebody. */
  readonly contactsToday: number
  readonly apart?: readonly DayRange[]
}

const some = <Value>(all: readonly Value[], rows: number): Some<Value> => ({
  total: all.length,
  first: all.slice(0, rows),
})

/** What offers ask for today: they stand in no group. */
const offeredToday = ({ offers }: Today): readonly StepView[] =>
  offers.flatMap(({ step }) =>
    step !== undefined && (step.when === 'now' || step.when === 'today') ? [step] : [],
  )

/** The groups of the first screen that are for today. */
const GROUPS = ['now', 'welcome', 'today'] as const satisfies readonly TodayGroup[]

/** What the first screen asks for on this day, in its order. */
export const stepsOfToday = (today: Today): readonly StepView[] => [
  ...offeredToday(today),
  ...GROUPS.flatMap((group) => today.groups[group].steps),
]

/** All of it counted, and the first of it; it costs the same however much there is. */
const ofToday = ({ today, contactsToday }: AheadGround, rows: number): AheadSteps => {
  const offered = offeredToday(today)
  return {
    total: GROUPS.reduce((sum, group) => sum + today.groups[group].total, offered.length),
    first: stepsOfToday(today).slice(0, rows),
    contacts: contactsToday + offered.filter(isContactStep).length,
  }
}

/** As it is shown, with what there is to ask where it lies ahead. */
const interviewOf = (
  one: CardInterview,
  near: readonly CardInterview[],
  { now, settings }: AheadGround,
): AheadInterview => {
  const { shown, interview } = one
  if (shown.ends <= now) return shown
  const questions = interviewQuestions(one, near, settings.region)
  const link = shown.fate === undefined ? placeLinkOf(interview) : undefined
  return {
    ...shown,
    ...(link === undefined ? {} : { link }),
    ...(questions.length === 0 ? {} : { questions }),
  }
}

/** What lies on the days asked for; each day costs the same however much there is. */
export const readAhead = (
  index: AheadIndex,
  { first, last, rows }: AheadQuestion,
  ground: AheadGround,
): Ahead => {
  const { now, settings, apart = [] } = ground
  const calendar: Calendar = makeCalendar(settings)
  const today = now.slice(0, 10)

  const stepsOn = (date: LocalDate): AheadSteps => {
    if (date === today) return ofToday(ground, rows)
    return { ...some(index.stepsOn(date), rows), contacts: index.contactsOn(date) }
  }
  const dayAt = (day: number): AheadDay => {
    const date = localDate(day)
    const interviews = index.interviewsOn(date)
    // One that goes on over midnight is at the same time as one of the next day.
    const near = [day - 1, day, day + 1].flatMap((each) => index.interviewsOn(localDate(each)))
    return {
      date,
      holiday: calendar.holidayOn(day),
      quiet: calendar.quietDayOn(day),
      away: liesApart(date, apart),
      open: calendar.hoursOn(day, 'normal') !== null,
      interviews: {
        total: interviews.length,
        first: interviews.slice(0, rows).map((one) => interviewOf(one, near, ground)),
      },
      // A day that is over announces nothing any more.
      announced: some(date < today ? [] : index.announcedOn(date), rows),
      deadlines: some(date < today ? [] : index.deadlinesOn(date), rows),
      steps: stepsOn(date),
    }
  }
  const begins = dayOf(first)
  const count = Math.max(0, dayOf(last) - begins + 1)
  const { offers, groups } = ground.today
  return {
    ...{ now, offers, past: groups.past.total },
    days: Array.from({ length: count }, (_, offset) => dayAt(begins + offset)),
  }
}
