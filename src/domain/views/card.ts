import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { Named } from '#domain/logbook/people.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { When } from '#domain/rules/plan/marked.ts'
import type { StepView, ViewTime } from './stepView.ts'
import { stageOf } from '#domain/rules/stage.ts'
import type { Channel, Stage } from '#domain/vocabulary.ts'

/** The one step a card shows. */
export interface CardStep {
  readonly id: string
  readonly rule: RuleId
  readonly person?: Named
  readonly channel?: Channel
  readonly round?: number
  readonly moment: LocalDateTime
  readonly when: When
  readonly late: boolean
  /** Until then they have the floor: the day they announced (`YYYY-MM-DD`), or the moment a follow-up opens. */
  readonly waitsUntil?: LocalDateTime
  /** They are waited for because they named that day. */
  readonly promised: boolean
}

/** One card of the board: what it shows and nothing more. */
export interface Card {
  readonly id: string
  readonly company: string
  readonly post: string
  readonly stage: Stage
  readonly round: number
  /** Start of the interview the card is about; absent when none is known. */
  readonly interviewAt?: LocalDateTime
  /** The interview is still ahead. */
  readonly planned: boolean
  /** Names of the people met, for the monograms. */
  readonly people: readonly string[]
  /** The one next step, or what is being waited for. */
  readonly next?: CardStep
}

const hasEnded = ({ at, durationMinutes }: Interview, now: LocalDateTime): boolean =>
  minuteOf(at) + durationMinutes <= minuteOf(now)

/** The interview a card is about: the next one that has not ended, else the last one held. */
const interviewOf = (
  application: Application,
  planned: boolean,
  now: LocalDateTime,
): Interview | undefined => {
  const interviews = interviewsOf(application)
  return planned
    ? interviews.find((interview) => !hasEnded(interview, now))
    : interviews.findLast((interview) => hasEnded(interview, now))
}

/** Follow-ups wait for somebody else until they open. */
const WAITING_RULES: readonly RuleId[] = ['follow-up', 'missing-detail']

const cardStepOf = (step: StepView, now: LocalDateTime): CardStep => {
  const [best] = step.channels
  const waits =
    WAITING_RULES.includes(step.rule) && step.opens > now && step.snoozedUntil === undefined
  const promise = step.because.facts.find(
    ({ fact }) => fact === 'promised' || fact === 'promise-ahead',
  )
  return {
    id: step.id,
    rule: step.rule,
    ...(step.person === undefined ? {} : { person: step.person }),
    ...(best === undefined ? {} : { channel: best.channel }),
    ...(step.round === undefined ? {} : { round: step.round }),
    moment: step.moment,
    when: step.when,
    late: step.late,
    ...(waits ? { waitsUntil: promise?.at ?? step.opens } : {}),
    promised: waits && promise !== undefined,
  }
}

/** Quiet steps never push a louder one off the card. */
const nextOf = (steps: readonly StepView[]): StepView | undefined =>
  steps.find(
    ({ when, priority }) => priority === 'normal' && (when === 'now' || when === 'today'),
  ) ??
  steps.find(({ priority }) => priority === 'normal') ??
  steps[0]

/** The card of an application; `steps` are its open steps in order of their moments. */
export const cardOf = (
  application: Application,
  steps: readonly StepView[],
  { now, zone }: ViewTime,
): Card => {
  const { stage, round, planned } = stageOf(application, now, zone)
  const interview = interviewOf(application, planned, now)
  const next = nextOf(steps)
  const names = new Map(application.people.map(({ id, name }) => [id, name]))
  return {
    id: application.id,
    company: application.details.company,
    post: application.details.post,
    stage,
    round,
    ...(interview === undefined ? {} : { interviewAt: interview.at }),
    planned,
    people: (interview?.met ?? []).flatMap((id) => names.get(id) ?? []),
    ...(next === undefined ? {} : { next: cardStepOf(next, now) }),
  }
}
