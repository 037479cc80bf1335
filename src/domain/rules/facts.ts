import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import {
  conversationSince,
  waitingMessage,
  type Conversation,
  type ReadPromise,
} from './conversation.ts'
import { whatNext, type Next, type NextCase } from './next.ts'
import { insteadOfHeld, latestOf, talksOf } from './talks.ts'
import type { Away } from './absences.ts'
import { livedCard } from './livedCard.ts'
import { makeNow, type Now } from './now.ts'
import type { Others } from './others.ts'
import { announcedBefore } from './announced.ts'
import { promisedDay } from './promise.ts'
import type { Meeting, Standing } from './standing.ts'
import { isLived, type Lived } from './timeline.ts'
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
 * Before any interview it is `sent`, or `closed` once it was decided; `new` is a card from before
 * there were such ones.
 */
export type Phase =
  'new' | 'sent' | 'closed' | 'ahead' | 'open' | 'offered' | DecidedStage | 'withdrawn'
export const PHASES: readonly Phase[] = [
  'new',
  'sent',
  'closed',
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
  readonly absences: readonly Away[]
  /** It keeps until when all that is worked out of these facts holds. */
  readonly now: Now
  readonly others: Others
  readonly phase: Phase
  /** The pace of the post; normal after a refusal, when nothing is urgent any more. */
  readonly pace: Pace
  readonly timeline: readonly Lived[]
  /** When it was sent last, while it waits for its first interview; null where that is not known. */
  readonly sending: Lived<'applied'> | null
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
  /** When the person is away, on that clock. */
  readonly absences: readonly Away[]
}

const phaseOf = (
  application: Application,
  { decision, offer }: Standing,
  { ahead, lived }: { readonly ahead: boolean; readonly lived: boolean },
): Phase => {
  if (isBeforeInterview(application)) return decision === null ? 'sent' : 'closed'
  if (decision !== null) {
    const { entry } = decision
    const withdrawn = entry.kind === 'let-go' && entry.reason === 'withdrawn'
    return withdrawn ? 'withdrawn' : STAGE_OF_DECISION[entry.kind]
  }
  if (ahead) return 'ahead'
  if (offer !== null) return 'offered'
  return lived ? 'open' : 'new'
}

const sendingIn = (timeline: readonly Lived[]): Lived<'applied'> | null =>
  timeline.findLast((lived): lived is Lived & Lived<'applied'> => isLived(lived, 'applied')) ?? null

/** What the interviews of a card are read with. */
interface Reading extends Ground {
  readonly timeline: readonly Lived[]
  readonly standing: Standing
  readonly held: readonly Meeting[]
}

/** What was said since the interview that counts, and before it where that still holds. */
const conversationOf = (
  last: Meeting | undefined,
  { timeline, standing, held, calendar, settings: { numbers } }: Reading,
): Conversation | null => {
  if (last === undefined) return null
  const read: ReadPromise = (promise, given) =>
    promisedDay(promise, given, calendar, numbers.graceAfterPromiseWorkingDays)
  const promise = announcedBefore(last, held, { timeline, read, calendar, numbers })
  return conversationSince({ meeting: last, promise }, timeline, read, standing)
}

/** Everything the rules ask about an application, read once from its entries. */
export const factsOf = (
  application: Application,
  ground: Ground,
  { now: nowLocal, others }: PlanTime,
): Facts => {
  const { settings, wall } = ground
  const now = makeNow(wall.read(nowLocal, settings.zone))
  const { timeline, standing } = livedCard(application, wall)
  const held = standing.meetings.filter(({ ends }) => now.hasCome(ends))
  const ahead = standing.meetings.filter(({ ends }) => !now.hasCome(ends))
  const last = latestOf(held) ?? insteadOfHeld(standing)
  const since = conversationOf(last, { ...ground, timeline, standing, held })
  const calledMe = waitingMessage(timeline, now)
  const { trial, pace, smallFirm } = application.details
  const phase = phaseOf(application, standing, {
    ahead: ahead.length > 0,
    lived: last !== undefined,
  })
  const networking = (last ?? ahead[0])?.interview.setting === 'networking'
  const the: NextCase = {
    numbers: settings.numbers,
    smallFirm: smallFirm === true,
    networking,
    calledMe: calledMe !== null,
  }
  const talks = { latestFirst: talksOf(standing, last, held) }
  return {
    ...standing,
    ...ground,
    next: since === null ? null : whatNext(since, the),
    application,
    now,
    others,
    phase,
    sending: phase === 'sent' ? sendingIn(timeline) : null,
    pace: phase === 'refused' ? 'normal' : pace,
    timeline,
    held,
    last: last === undefined || since === null ? null : { ...last, ...since },
    ahead,
    calledMe,
    networking,
    circle: circleOf(application, timeline, talks, others.people),
    trialMonths: typeof trial === 'number' ? trial : settings.trialMonths[trial],
  }
}
