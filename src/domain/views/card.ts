import type { Application } from '#domain/logbook/application.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { talkLinkOf } from '#domain/entry/placeLink.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import type { Named } from '#domain/logbook/people.ts'
import { FOLLOW_UP_RULE_IDS, type RuleId } from '#domain/rules/step.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import type { When } from '#domain/rules/plan/marked.ts'
import { cardSendingOf, type CardSending } from './cardSending.ts'
import { offerViewOf, type OfferView } from './offerView.ts'
import type { StepView, ViewTime } from './stepView.ts'
import { hasHadItsTime, isLetBe } from './weight.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
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
  /** Its moment has gone by for long; nothing else is there to do. */
  readonly past?: true
  /**
   * It will have gone by the return from an absence, or from an illness, or before the next good slot;
   * nothing else is there to do.
   */
  readonly over?: 'away' | 'ill' | 'soon'
  /** Until then they have the floor: the day they announced (`YYYY-MM-DD`), or the moment a follow-up opens. */
  readonly waitsUntil?: LocalDateTime
  /** They are waited for because they named that day. */
  readonly promised: boolean
  /** Last day to answer the offer it is about. */
  readonly deadline?: LocalDate
}

/** An offer as its card tells it. */
export interface CardOffer extends Pick<OfferView, 'passed' | 'theirs'> {
  /** Last day to answer it, where they named one. */
  readonly deadline?: LocalDate
}

/** One card of the board: what it shows and nothing more. */
export interface Card {
  readonly id: string
  readonly company: string
  readonly post: string
  /** The agency that presents the person, where there is one. */
  readonly agency?: string
  readonly stage: Stage
  readonly round: number
  /** Start of the interview the card is about; absent when none is known. */
  readonly interviewAt?: LocalDateTime
  /** The interview is still ahead. */
  readonly planned: boolean
  /** By which that interview is joined, until it ends. */
  readonly talk?: string
  /** Names of the people met, for the monograms. */
  readonly people: readonly string[]
  /** Id of whom an entry noted from the board is about: the only person known, or the only one met. */
  readonly only?: string
  /** The one next step, or what is being waited for. */
  readonly next?: CardStep
  /** The offer that waits for a decision. */
  readonly offer?: CardOffer
  /** In the drawer of those without an interview: how it was sent. */
  readonly sending?: CardSending
}

const cardStepOf = (step: StepView, now: Now): CardStep => {
  const [best] = step.channels
  const waits =
    FOLLOW_UP_RULE_IDS.includes(step.rule) &&
    !now.isFrom(step.opens) &&
    step.snoozedUntil === undefined
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
    ...(hasHadItsTime(step, now)
      ? { past: true as const }
      : step.over === true
        ? { over: step.away === undefined ? 'soon' : step.away.ill === true ? 'ill' : 'away' }
        : {}),
    ...(waits ? { waitsUntil: promise?.at ?? step.opens } : {}),
    promised: waits && promise !== undefined,
    ...(step.deadline === undefined ? {} : { deadline: step.deadline }),
  }
}

/** Quiet steps never push a louder one off the card, nor does one that has had its time any other. */
const nextOf = (all: readonly StepView[], now: Now): StepView | undefined => {
  // What waits for a telling asks for nothing before it.
  const told = all.filter(({ untold }) => untold !== true)
  const fresh = told.filter((step) => !isLetBe(step, now))
  const steps = fresh.length > 0 ? fresh : told
  return (
    steps.find(
      ({ when, priority }) => priority === 'normal' && (when === 'now' || when === 'today'),
    ) ??
    steps.find(({ priority }) => priority === 'normal') ??
    steps[0]
  )
}

const cardOfferOf = ({ deadline, passed, theirs }: OfferView): CardOffer => ({
  ...(deadline === undefined ? {} : { deadline }),
  passed,
  theirs,
})

/** The one person there is, else the one met at the interview the card is about. */
const onlyOf = ({ people }: Application, met: readonly string[] = []): string | undefined => {
  const known = people.length === 1 ? people : people.filter(({ id }) => met.includes(id))
  return known.length === 1 ? known[0]?.id : undefined
}

/** The moment a card is made for. */
interface CardTime extends Pick<ViewTime, 'zone'> {
  readonly now: LocalDateTime | Now
}

/** The card of an application; `steps` are its open steps in order of their moments. */
export const cardOf = (
  application: Application,
  steps: readonly StepView[],
  { now: moment, zone }: CardTime,
): Card => {
  const now = nowOf(moment)
  const { stage, interview, round, planned, closed } = cardStageOf(application, now, zone)
  const offer = offerViewOf(application, steps, now)
  // An offer comes before whatever else there is to do.
  const next = offer?.step ?? nextOf(steps, now)
  const only = onlyOf(application, interview?.met)
  const { agency } = application.details
  const talk =
    planned && interview !== undefined && fateOf(application, interview) === undefined
      ? talkLinkOf(interview)
      : undefined
  const names = new Map(application.people.map(({ id, name }) => [id, name]))
  return {
    id: application.id,
    company: application.details.company,
    post: application.details.post,
    ...(agency === undefined || agency === '' ? {} : { agency }),
    stage,
    round,
    ...(interview === undefined ? {} : { interviewAt: livedAt(interview, zone) }),
    planned,
    ...(talk === undefined ? {} : { talk }),
    people: (interview?.met ?? []).flatMap((id) => names.get(id) ?? []),
    ...(only === undefined ? {} : { only }),
    ...(next === undefined ? {} : { next: cardStepOf(next, now) }),
    ...(offer === undefined ? {} : { offer: cardOfferOf(offer) }),
    ...(stage === 'sent' ? { sending: cardSendingOf(application, closed) } : {}),
  }
}
