import type { Application } from '#domain/logbook/application.ts'
import type { BoardIndex, OnBoard } from './boardIndex.ts'
import type { CardPlace } from './cardPlace.ts'
import type { Card } from './card.ts'
import { offersOf, type OfferView } from './offerView.ts'
import { outlookViewOf, type OutlookView } from './outlookView.ts'
import type { Outlook } from '#domain/rules/plan/outlook.ts'
import { stepViewOf, type StepView, type ViewTime } from './stepView.ts'
import { markedSteps } from '#domain/rules/plan/marked.ts'
import type { HiddenStep } from '#domain/rules/plan/hidden.ts'

/** A step that is not asked for now, with what a row needs to name it. */
export interface HiddenStepView extends StepView, Pick<HiddenStep, 'why'> {}

/** One application with everything its page shows. */
export interface ApplicationView {
  readonly application: Application
  readonly card: Card
  readonly place: CardPlace
  readonly steps: readonly StepView[]
  readonly outlook: OutlookView
  /** The offers that wait for a decision, here and elsewhere; none while nothing is offered here. */
  readonly offers: readonly OfferView[]
  /** Ids of the people who have left, as noted here or on another card: nothing is sent to them here. */
  readonly gone: readonly string[]
  /** Steps that are not asked for now, each with why; all can be brought back. */
  readonly hidden: readonly HiddenStepView[]
  /** Other applications that look like the same one. */
  readonly likely: readonly {
    readonly id: string
    readonly company: string
    readonly post: string
  }[]
}

/** What lies beyond the steps of today, and beside them. */
export interface Beyond {
  /** Ids of the people who have left, as noted here or elsewhere. */
  readonly gone: readonly string[]
  readonly outlook: Outlook
  readonly hidden: readonly HiddenStep[]
}

/** Everything an application's page shows; it is on the `board`. */
export const applicationViewOf = (
  { application, card, steps }: OnBoard,
  { outlook, hidden, gone }: Beyond,
  board: Pick<BoardIndex, 'placeOf' | 'offering' | 'alike'>,
  { now, zone }: ViewTime,
): ApplicationView => ({
  application,
  card,
  place: board.placeOf(card),
  steps,
  outlook: outlookViewOf(application, outlook, now),
  offers: card.offer === undefined ? [] : offersOf([...board.offering()], now),
  gone,
  hidden: markedSteps(hidden, {}, now, {
    ...{ zone, absences: {}, region: 'none' },
  }).map((step, place) => ({
    ...stepViewOf(application, step, now),
    why: hidden[place]?.why ?? 'lapsed',
  })),
  likely: board
    .alike(application)
    .map(({ id, details: { company, post } }) => ({ id, company, post })),
})
