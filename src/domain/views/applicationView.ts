import type { Application } from '#domain/logbook/application.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { placeOf, type CardPlace } from './cardPlace.ts'
import type { Card } from './card.ts'
import { alike } from './likeness.ts'
import { outlookViewOf, type OutlookView } from './outlookView.ts'
import type { Outlook } from '#domain/rules/plan/outlook.ts'
import type { StepView } from './stepView.ts'

/** One application with everything its page shows. */
export interface ApplicationView {
  readonly application: Application
  readonly card: Card
  readonly place: CardPlace
  readonly steps: readonly StepView[]
  readonly outlook: OutlookView
  /** Steps the person dismissed or settled, which can be reopened. */
  readonly settled: readonly { readonly id: string; readonly as: 'done' | 'dismissed' }[]
  /** Other applications that look like the same one. */
  readonly likely: readonly {
    readonly id: string
    readonly company: string
    readonly post: string
  }[]
}

/** An application with what the board and the plan say of it. */
export interface OnBoard {
  readonly application: Application
  readonly card: Card
}

/** Everything an application's page shows; `all` are those on the board, the same one included. */
export const applicationViewOf = (
  { application, card, steps }: OnBoard & { readonly steps: readonly StepView[] },
  outlook: Outlook,
  all: readonly OnBoard[],
  now: LocalDateTime,
): ApplicationView => ({
  application,
  card,
  place: placeOf(
    card,
    all.map((other) => other.card),
  ),
  steps,
  outlook: outlookViewOf(application, outlook, now),
  settled: Object.entries(application.marks).flatMap(([id, { as }]) =>
    as === 'snoozed' ? [] : [{ id, as }],
  ),
  likely: alike(
    application,
    all.map((other) => other.application),
  ).map(({ id, details: { company, post } }) => ({ id, company, post })),
})
