import type { Application } from '#domain/logbook/application.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import { minuteOf, type LocalDateTime, type Minute } from '#domain/calendar/wallClock.ts'
import { conversationSince, type Conversation } from './conversation.ts'
import { whatNext, type Next } from './next.ts'
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
  /** Other applications still open: they are told when this one ends in a hire. */
  readonly otherOpen: number
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

/** What the rules know of one application at one moment; computed once, in minutes. */
export interface Facts extends Standing {
  /** The one thing that comes next since the latest interview held; null without one. */
  readonly next: Next | null
  readonly application: Application
  readonly settings: Settings
  readonly calendar: Calendar
  readonly wall: Wall
  readonly now: Minute
  readonly otherOpen: number
  readonly phase: Phase
  /** The pace of the post; normal after a refusal, when nothing is urgent any more. */
  readonly pace: Pace
  readonly timeline: readonly Lived[]
  /** The latest interview held, and what was said since. */
  readonly last: (Meeting & Conversation) | null
  /** Interviews that have not ended yet. */
  readonly ahead: readonly Meeting[]
  readonly circle: Circle
  /** The trial period in months. */
  readonly trialMonths: number
}

/** What is prepared once for the settings and used for every application. */
export interface Ground {
  readonly settings: Settings
  readonly calendar: Calendar
  readonly wall: Wall
}

const phaseOf = ({ decision, offer }: Standing, ahead: boolean, held: boolean): Phase => {
  if (decision !== null) {
    const { entry } = decision
    const withdrawn = entry.kind === 'let-go' && entry.reason === 'withdrawn'
    return withdrawn ? 'withdrawn' : STAGE_OF_DECISION[entry.kind]
  }
  if (ahead) return 'ahead'
  if (offer !== null) return 'offered'
  return held ? 'open' : 'new'
}

/** Everything the rules ask about an application, read once from its entries. */
export const factsOf = (
  application: Application,
  { settings, calendar, wall }: Ground,
  { now: nowLocal, otherOpen }: PlanTime,
): Facts => {
  const now = minuteOf(nowLocal)
  const timeline = timelineOf(application, wall)
  const standing = standingOf(application, timeline, wall)
  const held = standing.meetings.filter(({ ends }) => ends <= now)
  const ahead = standing.meetings.filter(({ ends }) => ends > now)
  const last = held.reduce<Meeting | undefined>(
    (latest, meeting) => (latest === undefined || meeting.ends >= latest.ends ? meeting : latest),
    undefined,
  )
  const { trial, pace } = application.details
  const grace = settings.numbers.graceAfterPromiseWorkingDays
  const phase = phaseOf(standing, ahead.length > 0, last !== undefined)
  const since = last === undefined ? null : conversationSince(last, timeline, calendar, grace)
  return {
    decision: standing.decision,
    meetings: standing.meetings,
    offer: standing.offer,
    next: since === null ? null : whatNext(since, settings.numbers),
    application,
    settings,
    calendar,
    wall,
    now,
    otherOpen,
    phase,
    pace: phase === 'refused' ? 'normal' : pace,
    timeline,
    last: last === undefined || since === null ? null : { ...last, ...since },
    ahead,
    circle: circleOf(
      application,
      timeline,
      last,
      held.filter((meeting) => meeting !== last),
    ),
    trialMonths: typeof trial === 'number' ? trial : settings.trialMonths[trial],
  }
}
