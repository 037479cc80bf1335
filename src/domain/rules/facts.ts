import type { Application } from '#domain/logbook/application.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import { minuteOf, type LocalDateTime, type Minute } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'
import {
  conversationSince,
  waitingMessage,
  type Conversation,
  type ReadPromise,
} from './conversation.ts'
import { whatNext, type Next } from './next.ts'
import type { Others } from './others.ts'
import { announcedBefore } from './announced.ts'
import { promisedDay } from './promise.ts'
import { standingOf, type Meeting, type Standing } from './standing.ts'
import { timelineOf, type Lived } from './timeline.ts'
import type { Wall } from './wall.ts'
import { circleOf, type Circle } from './whom.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { DECIDED_STAGES, STAGE_OF_DECISION, type DecidedStage } from '#domain/stage.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** The moment a plan is made for. */
export interface PlanTime {
  /** Wall clock in the person's zone. */
  readonly now: LocalDateTime
  /** What is to be known of the other cards. */
  readonly others: Others
}

/**
 * Which of the rules may stand: a refusal, hire or let-go ends every other step, an interview ahead
 * suspends all but its own, an undecided offer suspends the follow-ups, as it is the person's turn.
 */
export type Phase = 'new' | 'ahead' | 'open' | 'offered' | DecidedStage | 'withdrawn'
export const PHASES: readonly Phase[] = [
  'new',
  'ahead',
  'open',
  'offered',
  ...DECIDED_STAGES,
  'withdrawn',
]

/** What the rules know of one application at one moment; computed once, in minutes of one clock. */
export interface Facts extends Standing {
  /** The one thing that comes next since the latest interview held; null without one. */
  readonly next: Next | null
  readonly application: Application
  readonly settings: Settings
  readonly calendar: Calendar
  readonly wall: Wall
  readonly now: Minute
  readonly others: Others
  readonly phase: Phase
  /** The pace of the post; normal after a refusal, when nothing is urgent any more. */
  readonly pace: Pace
  readonly timeline: readonly Lived[]
  /** Interviews that have ended, in lived order. */
  readonly held: readonly Meeting[]
  /** The latest interview held, or else the one that was missed, and what was said since. */
  readonly last: (Meeting & Conversation) | null
  /** Interviews that have not ended yet. */
  readonly ahead: readonly Meeting[]
  /** Their message that waits to be called back. */
  readonly calledMe: Lived<'call'> | null
  /** The latest interview is a talk among acquaintances. */
  readonly networking: boolean
  readonly circle: Circle
  /** The trial period in months. */
  readonly trialMonths: number
}

/** What is prepared once for the settings and used for every application. */
export interface Ground {
  readonly settings: Settings
  /** Hours and holidays of those who are contacted. */
  readonly calendar: Calendar
  /** The clock that the minutes of the plan are on. */
  readonly wall: Wall
}

const phaseOf = ({ decision, offer }: Standing, ahead: boolean, lived: boolean): Phase => {
  if (decision !== null) {
    const { entry } = decision
    const withdrawn = entry.kind === 'let-go' && entry.reason === 'withdrawn'
    return withdrawn ? 'withdrawn' : STAGE_OF_DECISION[entry.kind]
  }
  if (ahead) return 'ahead'
  if (offer !== null) return 'offered'
  return lived ? 'open' : 'new'
}

const latestOf = (held: readonly Meeting[]): Meeting | undefined =>
  held.reduce<Meeting | undefined>(
    (latest, meeting) => (latest === undefined || meeting.ends >= latest.ends ? meeting : latest),
    undefined,
  )

/** Where no interview was held: the talk counts from when it was called off. */
const insteadOfHeld = ({ missed }: Standing): Meeting | undefined => {
  const [first] = missed
  const latest = missed.at(-1)
  if (first === undefined || latest === undefined) return undefined
  return { interview: latest.interview, starts: first.by.at, ends: first.by.at, round: 0 }
}

/** Interviews from the latest to the first; one that was missed since the last held comes before. */
const talksOf = (
  { missed }: Standing,
  last: Meeting | undefined,
  held: readonly Meeting[],
): readonly Interview[] => {
  const since = missed.filter(({ by }) => last === undefined || by.at >= last.ends)
  const earlier = held.filter((meeting) => meeting !== last).toReversed()
  return [
    ...since.toReversed().map(({ interview }) => interview),
    ...(last === undefined || since.some(({ interview }) => interview === last.interview)
      ? []
      : [last.interview]),
    ...earlier.map(({ interview }) => interview),
  ]
}

/** Everything the rules ask about an application, read once from its entries. */
export const factsOf = (
  application: Application,
  { settings, calendar, wall }: Ground,
  { now: nowLocal, others }: PlanTime,
): Facts => {
  const now = wall.read(nowLocal, settings.zone)
  const timeline = timelineOf(application, wall)
  const standing = standingOf(application, timeline, wall)
  const held = standing.meetings.filter(({ ends }) => ends <= now)
  const ahead = standing.meetings.filter(({ ends }) => ends > now)
  const last = latestOf(held) ?? insteadOfHeld(standing)
  const { trial, pace, smallFirm } = application.details
  const { numbers } = settings
  const read: ReadPromise = (promise, given) =>
    promisedDay(promise, given, calendar, numbers.graceAfterPromiseWorkingDays)
  const phase = phaseOf(standing, ahead.length > 0, last !== undefined)
  const since =
    last === undefined
      ? null
      : conversationSince(
          {
            meeting: last,
            promise: announcedBefore(last, held, { timeline, read, calendar, numbers }),
          },
          timeline,
          read,
          standing,
        )
  const calledMe = waitingMessage(timeline, now)
  const latest = last ?? ahead[0]
  const networking = latest?.interview.setting === 'networking'
  return {
    ...standing,
    next:
      since === null
        ? null
        : whatNext(since, {
            numbers,
            smallFirm: smallFirm === true,
            networking,
            calledMe: calledMe !== null,
          }),
    application,
    settings,
    calendar,
    wall,
    now,
    others,
    phase,
    pace: phase === 'refused' ? 'normal' : pace,
    timeline,
    held,
    last: last === undefined || since === null ? null : { ...last, ...since },
    ahead,
    calledMe,
    networking,
    circle: circleOf(
      application,
      timeline,
      { latestFirst: talksOf(standing, last, held) },
      others.people,
    ),
    trialMonths: typeof trial === 'number' ? trial : settings.trialMonths[trial],
  }
}
