import { isAfterOffer } from '#domain/rules/step.ts'
import type { EntryOf } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { lastDayOf, standingOffer } from '#domain/logbook/offerStanding.ts'
import {
  dayOf,
  startOfDay,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import type { StepView } from './stepView.ts'

/** An offer that waits for a decision, with what it is worth. */
export interface OfferView {
  readonly application: string
  readonly company: string
  readonly post: string
  /** The latest they made: its deadline and its worth count. */
  readonly offer: EntryOf<'offer'>
  /** Last day to answer it, where they named one. */
  readonly deadline?: LocalDate
  /** Its last day is over, and nothing says what became of it. */
  readonly passed: boolean
  /** It is their turn: a question or a counter-proposal waits for a word of theirs. */
  readonly theirs: boolean
  /** What is to be done about it; absent where that was put aside. */
  readonly step?: StepView
}

/** The offer of an application that waits for a decision; `steps` are its open steps. */
export const offerViewOf = (
  application: Application,
  steps: readonly StepView[],
  now: LocalDateTime | Now,
): OfferView | undefined => {
  const offer = standingOffer(application)
  if (offer === undefined) return undefined
  const decide = steps.find(({ rule }) => rule === 'decide')
  const step = decide ?? steps.find(({ rule }) => isAfterOffer(rule))
  const { company, post } = application.details
  const deadline = lastDayOf(offer)
  // The day ends on the clock of those who made it: the step knows.
  const passed =
    deadline !== undefined && (decide?.late ?? nowOf(now).hasCome(startOfDay(dayOf(deadline) + 1)))
  return {
    application: application.id,
    company,
    post,
    offer,
    ...(deadline === undefined ? {} : { deadline }),
    passed,
    theirs: decide === undefined,
    // What became of it is asked at once, whenever the answer was put off to.
    ...(step === undefined ? {} : { step: passed && decide ? { ...step, when: 'now' } : step }),
  }
}

/** Later than any date. */
const NEVER = '9999'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The deadline that is nearest comes first; an offer without one comes last. */
const byDeadline = (a: OfferView, b: OfferView): number =>
  order(a.deadline ?? NEVER, b.deadline ?? NEVER) || order(a.application, b.application)

/** The offers that wait for a decision, the one whose deadline is nearest first. */
export const offersOf = (
  planned: readonly { readonly application: Application; readonly steps: readonly StepView[] }[],
  now: LocalDateTime,
): readonly OfferView[] =>
  planned
    .flatMap(({ application, steps }) => offerViewOf(application, steps, now) ?? [])
    .sort(byDeadline)
