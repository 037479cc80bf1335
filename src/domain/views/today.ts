import { mondayOf } from '#domain/calendar/calendarDays.ts'
import { isMeeting, rowOf, type EntryKind } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { holidayOn } from '#domain/calendar/holidays.ts'
import type { HolidayId, HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { When } from '#domain/rules/plan/marked.ts'
import { linkIn } from '#domain/links.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import { offersOf, type OfferView } from './offerView.ts'
import { bySoonest, type StepView } from './stepView.ts'
import { weightOf, type Weight } from './weight.ts'

/** One group of the first screen; `total` counts also the rows not sent. */
export interface StepGroup {
  readonly total: number
  readonly steps: readonly StepView[]
}

export interface WeekDay {
  readonly date: LocalDate
  readonly holiday: HolidayId | null
  /** What the person did that day: thanks, invitations, follow-ups. */
  readonly done: number
  /** Open steps whose moment is that day. */
  readonly steps: number
  readonly interviews: readonly {
    readonly application: string
    readonly at: LocalDateTime
    readonly company: string
  }[]
}

/**
 * The groups of the first screen. What may be done `now` is one list while it is short; a longer one
 * keeps what still matters, and leaves the rest to `welcome`. What has had its time is `past`.
 */
export const TODAY_GROUPS = ['now', 'welcome', 'today', 'this-week', 'later', 'past'] as const
export type TodayGroup = (typeof TODAY_GROUPS)[number]

/** An interview under way, with the link by which it is joined. */
export interface RunningTalk {
  readonly application: string
  readonly interview: string
  readonly company: string
  readonly link: string
}

/** The first screen. */
export interface Today {
  readonly now: LocalDateTime
  /** Offers that wait for a decision: they stand above everything, and in no group. */
  readonly offers: readonly OfferView[]
  readonly groups: Readonly<Record<TodayGroup, StepGroup>>
  /** Talks under way that are joined by a link: it is there until they end. */
  readonly running: readonly RunningTalk[]
  /** The current week, Monday to Sunday: what was done, what is planned, what is closed. */
  readonly week: readonly WeekDay[]
  readonly applications: number
}

/** One application with its open steps. */
export interface PlannedApplication {
  readonly application: Application
  readonly steps: readonly StepView[]
}

/** As many as are put away at once, so that they are taken back at once. */
export const MOST_PUT_AWAY = 100

/** Deeds of the person: what others did and what is only remembered does not count as done. */
const isDeed = (kind: EntryKind): boolean => rowOf(kind).countsAs === 'contact'

/** As many steps as are taken in at a glance: a longer list begins with what still matters. */
const AT_A_GLANCE = 5

/** What may be done now, by what it weighs. */
const nowGroups = (
  steps: readonly StepView[],
  now: LocalDateTime,
): Readonly<Record<'now' | 'welcome' | 'past', readonly StepView[]>> => {
  const of = (weight: Weight): readonly StepView[] =>
    steps.filter((step) => weightOf(step, now) === weight)
  const [matters, welcome, past] = [of('matters'), of('welcome'), of('past')]
  const isLong = matters.length > 0 && matters.length + welcome.length > AT_A_GLANCE
  return isLong
    ? { now: matters, welcome, past }
    : { now: steps.filter((step) => !past.includes(step)), welcome: [], past }
}

const groupsOf = (
  steps: readonly StepView[],
  now: LocalDateTime,
  rows: number,
): Today['groups'] => {
  const at = (time: When): readonly StepView[] =>
    steps.filter(({ when }) => when === time).sort(bySoonest)
  const shown = (all: readonly StepView[], most: number): StepGroup => ({
    total: all.length,
    steps: all.slice(0, most),
  })
  const { now: first, welcome, past } = nowGroups(at('now'), now)
  return {
    now: shown(first, rows),
    welcome: shown(welcome, rows),
    today: shown(at('today'), rows),
    'this-week': shown(at('this-week'), rows),
    later: shown(at('later'), rows),
    // All of it is put away at once.
    past: shown(past, Math.max(rows, MOST_PUT_AWAY)),
  }
}

/** What an offer asks for first stands with it, and what waits for a telling under that. */
const askedApart = (
  steps: readonly StepView[],
  offers: readonly OfferView[],
): readonly StepView[] => {
  const withOffers = new Set(offers.map(({ step }) => step?.id))
  return steps.filter(({ id, untold }) => !withOffers.has(id) && untold !== true)
}

const runningTalks = (application: Application, now: LocalDateTime): readonly RunningTalk[] =>
  application.entries.flatMap((entry) => {
    if (!isMeeting(entry) || entry.at > now || !isAhead(entry, now)) return []
    const link = linkIn(entry.place)
    if (link === undefined || fateOf(application, entry) !== undefined) return []
    const { company } = application.details
    return [{ application: application.id, interview: entry.id, company, link }]
  })

interface DayCount {
  done: number
  steps: number
  interviews: { application: string; at: LocalDateTime; company: string }[]
}

const weekOf = (
  planned: readonly PlannedApplication[],
  now: LocalDateTime,
  region: HolidayRegion,
): readonly WeekDay[] => {
  const today = dayOf(now)
  const monday = mondayOf(today)
  const days = Array.from({ length: 7 }, (_, offset) => monday + offset)
  const counts = new Map<string, DayCount>(
    days.map((day) => [localDate(day), { done: 0, steps: 0, interviews: [] }]),
  )
  for (const { application, steps } of planned) {
    for (const { moment, untold } of steps) {
      if (untold === true) continue
      const count = counts.get(moment.slice(0, 10))
      if (count !== undefined) count.steps += 1
    }
    for (const entry of application.entries) {
      const count = counts.get(entry.at.slice(0, 10))
      if (count === undefined) continue
      if (isMeeting(entry))
        count.interviews.push({
          application: application.id,
          at: entry.at,
          company: application.details.company,
        })
      else if (isDeed(entry.kind)) count.done += 1
    }
  }
  return days.map((day) => {
    const date = localDate(day)
    const { done, steps, interviews } = counts.get(date) ?? { done: 0, steps: 0, interviews: [] }
    return {
      date,
      holiday: holidayOn(day, region),
      done,
      steps,
      interviews: interviews.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    }
  })
}

/** What to do now, today, this week and later, at most `rows` rows a group, and the week at a glance. */
export const todayOf = (
  planned: readonly PlannedApplication[],
  {
    now,
    region,
    rows,
  }: { readonly now: LocalDateTime; readonly region: HolidayRegion; readonly rows: number },
): Today => {
  const offers = offersOf(planned, now)
  return {
    now,
    offers,
    groups: groupsOf(
      planned.flatMap(({ steps }) => askedApart(steps, offers)),
      now,
      rows,
    ),
    running: planned.flatMap(({ application }) => runningTalks(application, now)),
    week: weekOf(planned, now, region),
    applications: planned.length,
  }
}
