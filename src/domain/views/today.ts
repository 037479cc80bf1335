import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import {
  dayOf,
  localDate,
  minuteOf,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { isMeeting, type Interview } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { talkLinkOf } from '#domain/entry/placeLink.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { entryOfStep } from '#domain/logbook/stepId.ts'
import { offersOf, offerViewOf, type OfferView } from './offerView.ts'
import type { PlannedApplication } from './plannedApplication.ts'
import type { StepView } from './stepView.ts'
import { makeTodayGroups, type StepGroup, type TodayGroup } from './todayGroups.ts'
import { makeDays, type WeekDay } from './weekDays.ts'

/** How long before its start a talk can be joined from the first screen, whatever was prepared. */
const MINUTES_BEFORE_TALK = 30

/** An interview under way or about to begin, with the link by which it is joined. */
export interface RunningTalk {
  readonly application: string
  readonly interview: string
  readonly company: string
  readonly link: string
  /** When it begins, where that is still ahead. */
  readonly begins?: LocalDateTime
}

/** The first screen. */
export interface Today {
  readonly now: LocalDateTime
  /** Offers that wait for a decision: they stand above everything, and in no group. */
  readonly offers: readonly OfferView[]
  readonly groups: Readonly<Record<TodayGroup, StepGroup>>
  /** Talks that are joined by a link: it is there from shortly before they begin until they end. */
  readonly running: readonly RunningTalk[]
  /** The current week, as the region has it: what was done, what is planned, what is closed. */
  readonly week: readonly WeekDay[]
  readonly applications: number
}

/** What the first screen is asked for: the moment, whose holidays, the rows of a group at most. */
export interface TodayQuestion {
  readonly now: LocalDateTime
  readonly region: HolidayRegion
  readonly rows: number
}

/** What the first screen is read from, kept as applications change one by one. */
export interface TodayIndex {
  readonly add: (planned: PlannedApplication) => void
  /** Takes out what was added: the same value. */
  readonly remove: (planned: PlannedApplication) => void
  readonly read: (question: TodayQuestion) => Today
  /** How many of the steps of its groups that are for today ask to reach somebody. */
  readonly contacts: (now: LocalDateTime) => number
}

/** What an offer asks for first stands with it, and what waits for a telling under that. */
const stepsApart = ({ application, steps }: PlannedApplication): readonly StepView[] => {
  const withOffer = offerViewOf(application, steps, '')?.step?.id
  return steps.filter(({ id, untold }) => id !== withOffer && untold !== true)
}

/** Whether what prepares an interview stands on the first screen, with its link. */
const isPreparing = (steps: readonly StepView[], { id }: Interview): boolean =>
  steps.some(
    (step) =>
      step.rule === 'prepare' &&
      entryOfStep(step.id) === id &&
      (step.when === 'now' || step.when === 'today'),
  )

const runningTalks = (
  { application, steps }: PlannedApplication,
  now: LocalDateTime,
  zone: Zone | undefined,
): readonly RunningTalk[] =>
  application.entries.flatMap((entry) => {
    if (!isMeeting(entry)) return []
    const at = zone === undefined ? entry.at : livedAt(entry, zone)
    const isSoon = at > now && minuteOf(at) - minuteOf(now) <= MINUTES_BEFORE_TALK
    if (at > now && (!isSoon || isPreparing(steps, entry))) return []
    if (!isAhead({ ...entry, at }, now)) return []
    const link = talkLinkOf(entry)
    if (link === undefined || fateOf(application, entry) !== undefined) return []
    const { company } = application.details
    const talk = { application: application.id, interview: entry.id, company, link }
    return [at > now ? { ...talk, begins: at } : talk]
  })

/** A talk lasts a day at most: one under way began today or yesterday; at night one begins tomorrow. */
const daysOfRunning = (now: LocalDateTime): readonly LocalDate[] =>
  [-1, 0, 1].map((days) => localDate(dayOf(now) + days))

/** Sorts what there is at once, on the clock of `zone`, or as each was written. */
export const makeTodayIndex = (first: readonly PlannedApplication[], zone?: Zone): TodayIndex => {
  const known = new Map(first.map((planned) => [planned.application.id, planned]))
  const offering = new Map(
    [...known].filter(([, { application, steps }]) => offerViewOf(application, steps, '')),
  )
  const groups = makeTodayGroups(first.flatMap(stepsApart))
  const days = makeDays(zone)
  first.forEach(days.add)
  return {
    add: (planned) => {
      const { application, steps } = planned
      known.set(application.id, planned)
      if (offerViewOf(application, steps, '') !== undefined) offering.set(application.id, planned)
      stepsApart(planned).forEach(groups.add)
      days.add(planned)
    },
    remove: (planned) => {
      known.delete(planned.application.id)
      offering.delete(planned.application.id)
      stepsApart(planned).forEach(groups.remove)
      days.remove(planned)
    },
    contacts: groups.contacts,
    read: ({ now, region, rows }) => {
      const meeting = new Set(
        daysOfRunning(now).flatMap((date) =>
          days.interviewsOn(date).map(({ application }) => application),
        ),
      )
      return {
        now,
        offers: offersOf([...offering.values()], now),
        groups: groups.read(now, rows),
        running: [...meeting].flatMap((id) => {
          const planned = known.get(id)
          return planned === undefined ? [] : runningTalks(planned, now, zone)
        }),
        week: days.week(now, region),
        applications: known.size,
      }
    },
  }
}

/** What to do now, today, this week and later, at most `rows` rows a group, and the week at a glance. */
export const todayOf = (
  planned: readonly PlannedApplication[],
  question: TodayQuestion,
  zone?: Zone,
): Today => makeTodayIndex(planned, zone).read(question)
