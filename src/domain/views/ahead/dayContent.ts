import {
  localDateTime,
  minuteOf,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { lastDayOf, standingOffer } from '#domain/logbook/offerStanding.ts'
import type { PlannedApplication } from '#domain/views/plannedApplication.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { AheadCard, AheadInterview } from './aheadDay.ts'

/** An interview as its day shows it, with the card it stands on. */
export interface CardInterview {
  readonly application: Application
  readonly interview: Interview
  readonly shown: AheadInterview
}

/** Something of one card that lies on a day. */
export interface Dated<Value> {
  readonly date: LocalDate
  readonly value: Value
}

/** What one card puts on the calendar. */
export interface DayContent {
  readonly interviews: readonly Dated<CardInterview>[]
  /** Steps of days to come: those of today stand on the first screen. */
  readonly steps: readonly Dated<StepView>[]
  readonly announced: readonly Dated<AheadCard>[]
  readonly deadlines: readonly Dated<AheadCard>[]
}

const NOTHING: readonly never[] = []

/** What slipped stands on the day on which it is suggested; what is over by then is planned for none. */
const isPlanned = (step: StepView): boolean =>
  (step.when === 'this-week' || step.when === 'later') && step.untold !== true && step.over !== true

const dateOf = (moment: LocalDateTime): LocalDate => moment.slice(0, 10)

const interviewOf = (
  application: Application,
  interview: Interview,
  zone: Zone,
): Dated<CardInterview> => {
  const at = livedAt(interview, zone)
  const fate = fateOf(application, interview)
  const shown = {
    application: application.id,
    interview: interview.id,
    company: application.details.company,
    at,
    ends: localDateTime(minuteOf(at) + interview.durationMinutes),
    ...(interview.mode === undefined ? {} : { mode: interview.mode }),
    ...(fate === undefined ? {} : { fate }),
  }
  return { date: dateOf(at), value: { application, interview, shown } }
}

const cardOf = ({ id, details: { company, post } }: Application): AheadCard => ({
  application: id,
  company,
  post,
})

const deadlineOf = (application: Application): LocalDate | undefined => {
  const offer = standingOffer(application)
  return offer === undefined ? undefined : lastDayOf(offer)
}

const onDay = (application: Application, date: LocalDate | undefined) =>
  date === undefined ? NOTHING : [{ date, value: cardOf(application) }]

/** What a card puts on the calendar, on the clock of `zone`. */
export const dayContentOf = (
  { application, steps, announced }: PlannedApplication,
  zone: Zone,
): DayContent => ({
  interviews: interviewsOf(application).map((interview) =>
    interviewOf(application, interview, zone),
  ),
  steps: steps.filter(isPlanned).map((step) => ({ date: dateOf(step.moment), value: step })),
  announced: onDay(application, announced),
  deadlines: onDay(application, deadlineOf(application)),
})
