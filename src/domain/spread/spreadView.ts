import { makeCalendar } from '#domain/calendar/contactHours.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { liesApart, type DayRange } from '#domain/views/ahead/dayRange.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { contactMoment, goodMomentsOn, type ContactPlace } from './goodMoments.ts'
import type { SpreadContact } from './spreadContact.ts'
import { SPREAD_DAYS, spreadDay } from './spreadDay.ts'
import { tieOf, type Tie } from './staysPut.ts'

/** A contact as it stands, with its card. */
export interface PlannedContact {
  readonly step: StepView
  readonly application: Application
  /** Whoever is contacted, by one name over all cards. */
  readonly person?: string
}

/** Why a contact stays: it is tied to its day, no other day has room in its window, or it need not go. */
export type Staying = Tie | 'no-room' | 'enough'

/** A calmer spread of one day, to be looked at before it is written. */
export interface SpreadView {
  readonly date: LocalDate
  readonly most: number
  readonly moves: readonly { readonly step: StepView; readonly until: LocalDateTime }[]
  readonly stays: readonly { readonly step: StepView; readonly why: Staying }[]
  /** Contacts of each day that would change. */
  readonly days: readonly {
    readonly date: LocalDate
    readonly before: number
    readonly after: number
  }[]
}

const keyOf = ({ application, id }: StepView): string => `${application} ${id}`

const dateOf = (moment: LocalDateTime): LocalDate => moment.slice(0, 10)

const placeOf = ({ application, step }: PlannedContact, settings: Settings): ContactPlace => {
  const { zone = settings.zone, region = settings.region } = application.details
  return {
    calendar: makeCalendar({ ...settings, region }),
    wall: wallOf(zone),
    mine: wallOf(settings.zone),
    pace: step.pace,
  }
}

/** What a spread is worked out under: the settings, the day, and the person's own days apart. */
interface SpreadTime {
  readonly settings: Settings
  readonly shown: LocalDate
  readonly apart: readonly DayRange[]
}

const contactOf = (
  planned: PlannedContact,
  { settings, shown, apart }: SpreadTime,
): SpreadContact => {
  const { step, person } = planned
  const place = placeOf(planned, settings)
  return {
    key: keyOf(step),
    // What today asks for may have been for an earlier day.
    ...contactMoment(dateOf(step.moment) < shown ? `${shown}T00:00` : step.moment, place),
    ...(person === undefined ? {} : { person }),
    ...(step.closes === undefined ? {} : { closes: step.closes }),
    tied: tieOf(step.because.reason) !== null,
    goodMoments: (day) => (liesApart(localDate(day), apart) ? [] : goodMomentsOn(day, place)),
  }
}

/** The last day that room is looked for. */
export const lastSpreadDay = (date: LocalDate): LocalDate => localDate(dayOf(date) + SPREAD_DAYS)

/**
 * What a calmer spread of `date` amounts to. `contacts` are those of that day and of the days up to
 * `lastSpreadDay`; none goes to a day that lies `apart`.
 */
export const spreadViewOf = (
  date: LocalDate,
  contacts: readonly PlannedContact[],
  settings: Settings,
  apart: readonly DayRange[] = [],
): SpreadView => {
  const { contactsADay: most } = settings
  const given = contacts.map((planned) => contactOf(planned, { settings, shown: date, apart }))
  const until = new Map(
    spreadDay({ date, most, contacts: given }).map((move) => [move.key, move.until]),
  )
  const steps = new Map(contacts.map(({ step }) => [keyOf(step), step]))
  const onDay = given.filter(({ moment }) => dateOf(moment) === date)
  const isCalm = onDay.length - until.size <= most
  const count = (day: LocalDate): number =>
    given.filter(({ moment }) => dateOf(moment) === day).length
  const arrivals = Map.groupBy(until.values(), dateOf)
  return {
    date,
    most,
    moves: [...until].flatMap(([key, moment]) => {
      const step = steps.get(key)
      return step === undefined ? [] : [{ step, until: moment }]
    }),
    stays: onDay.flatMap(({ key }) => {
      const step = steps.get(key)
      if (step === undefined || until.has(key)) return []
      return [{ step, why: tieOf(step.because.reason) ?? (isCalm ? 'enough' : 'no-room') }]
    }),
    days: [
      ...(until.size === 0
        ? []
        : [{ date, before: onDay.length, after: onDay.length - until.size }]),
      ...[...arrivals]
        .map(([day, moments]) => ({
          date: day,
          before: count(day),
          after: count(day) + moments.length,
        }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    ],
  }
}
