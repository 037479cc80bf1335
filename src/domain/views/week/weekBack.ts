import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { weekCustomOf, weekOf } from '#domain/calendar/weekCustom.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { isDeed, isTheirs } from '#domain/views/deeds.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { isMeeting, peopleNamedIn, type Entry } from '#domain/entry/entry.ts'
import { fateOf, isAhead } from '#domain/logbook/interviewFacts.ts'
import type { PlannedApplication } from '#domain/views/plannedApplication.ts'
import { bySoonest, type StepView } from '#domain/views/stepView.ts'
import { isLetBe } from '#domain/views/weight.ts'

/** Something that happened, with what its line needs to be told. */
export interface WeekLine {
  readonly application: string
  readonly company: string
  /** On the clock of the person as it is now. */
  readonly entry: Entry
  /** Names of those it names. */
  readonly people: readonly string[]
}

/** An interview to come. */
export interface WeekMeeting {
  readonly application: string
  readonly company: string
  readonly at: LocalDateTime
}

/** One week, looked back on. */
export interface WeekBack {
  /** Monday and Sunday, or Sunday and Saturday where weeks begin so. */
  readonly first: LocalDate
  readonly last: LocalDate
  /** Interviews held, applications sent, thanks, follow-ups, calls: in the order they were lived. */
  readonly done: readonly WeekLine[]
  /** Answers, offers, calls and decisions of theirs. */
  readonly came: readonly WeekLine[]
  /** From now until the end of the week after; empty for weeks that are over. */
  readonly ahead: {
    readonly interviews: readonly WeekMeeting[]
    /** Offers first. */
    readonly steps: readonly StepView[]
    /** Steps beyond those sent. */
    readonly more: number
  }
  /** The week before and the one after; null where nothing was noted before, or none has begun. */
  readonly before: LocalDate | null
  readonly after: LocalDate | null
}

/** Steps told of the week to come: more than these nobody takes in. */
const MOST_STEPS = 12
const WEEK = 7

/** As it is told: on the clock of `zone`, without the interviews that were not held. */
const livedIn = (
  { application }: Pick<PlannedApplication, 'application'>,
  zone: Zone,
): readonly Entry[] =>
  application.entries
    .filter((entry) => !isMeeting(entry) || fateOf(application, entry) === undefined)
    .map((entry) => ({ ...entry, at: livedAt(entry, zone), zone }))

const isDone = (entry: Entry, now: LocalDateTime): boolean =>
  isMeeting(entry) ? !isAhead(entry, now) : isDeed(entry)

interface LivedApplication extends PlannedApplication {
  readonly lived: readonly Entry[]
}

const byTime = (a: WeekLine, b: WeekLine): number =>
  a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0

const linesIn = (
  { application, lived }: LivedApplication,
  [first, last]: readonly [LocalDate, LocalDate],
): readonly WeekLine[] =>
  lived
    .filter(({ at }) => at.slice(0, 10) >= first && at.slice(0, 10) <= last)
    .map((entry) => ({
      application: application.id,
      company: application.details.company,
      entry,
      people: peopleNamedIn(entry).flatMap(
        (id) => application.people.find((person) => person.id === id)?.name ?? [],
      ),
    }))

const meetingsUntil = (
  { application, lived }: LivedApplication,
  now: LocalDateTime,
  until: LocalDate,
): readonly WeekMeeting[] =>
  lived
    .filter(isMeeting)
    .filter((entry) => isAhead(entry, now) && entry.at.slice(0, 10) <= until)
    .map(({ at }) => ({ application: application.id, company: application.details.company, at }))

/** An offer comes before anything else, and is never among what is left out. */
const offersFirst = (a: StepView, b: StepView): number =>
  Number(b.rule === 'decide') - Number(a.rule === 'decide') || bySoonest(a, b)

/** The week that `date` lies in, over all applications; of a week to come nothing is to be looked back on: the present one. */
export const weekBackOf = (
  applications: readonly PlannedApplication[],
  date: LocalDate,
  {
    now,
    zone,
    region,
  }: { readonly now: LocalDateTime; readonly zone: Zone; readonly region: HolidayRegion },
): WeekBack => {
  const planned = applications.map((each) => ({ ...each, lived: livedIn(each, zone) }))
  const custom = weekCustomOf(region)
  const present = weekOf(dayOf(now), custom)
  const begins = Math.min(weekOf(dayOf(date), custom), present)
  const [first, last] = [localDate(begins), localDate(begins + WEEK - 1)]
  const lines = planned.flatMap((each) => linesIn(each, [first, last])).sort(byTime)
  const isPast = ({ entry: { at } }: WeekLine): boolean => at <= now
  const earliest = planned
    .flatMap(({ lived }) => lived.map(({ at }) => at))
    .reduce((least, at) => (at < least ? at : least), now)
  const isPresent = begins === present
  const until = localDate(present + 2 * WEEK - 1)
  const steps = isPresent
    ? planned
        .flatMap((each) => each.steps)
        .filter(({ moment, untold }) => untold !== true && moment.slice(0, 10) <= until)
        .filter((step) => !isLetBe(step, now))
        .sort(offersFirst)
    : []
  return {
    first,
    last,
    done: lines.filter((line) => isDone(line.entry, now) && isPast(line)),
    came: lines.filter((line) => isTheirs(line.entry) && isPast(line)),
    ahead: {
      interviews: isPresent
        ? planned
            .flatMap((each) => meetingsUntil(each, now, until))
            .sort((a, b) => (a.at < b.at ? -1 : 1))
        : [],
      steps: steps.slice(0, MOST_STEPS),
      more: Math.max(0, steps.length - MOST_STEPS),
    },
    before: earliest.slice(0, 10) < first ? localDate(begins - WEEK) : null,
    after: isPresent ? null : localDate(begins + WEEK),
  }
}
