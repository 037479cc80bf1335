import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { SpreadView } from '#domain/spread/spreadView.ts'
import type { OfferView } from '#domain/views/offerView.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What the days of the calendar share. */
export interface AheadContext {
  /** The step that looks for another day. */
  readonly inHand: Readonly<Ref<StepView | undefined>>
  /** A calmer spread that is looked at. */
  readonly proposal: Readonly<Ref<SpreadView | undefined>>
  /** Offers that wait for a decision, whatever the days. */
  readonly offers: Readonly<Ref<readonly OfferView[]>>
  /** How many steps have had their time: they stand on no day. */
  readonly past: Readonly<Ref<number>>
  readonly readOnly: Readonly<Ref<boolean>>
  /** The days can be pointed at: the month is drawn. */
  readonly pointable: Readonly<Ref<boolean>>
  readonly pickUp: (step: StepView) => void
  /** Puts a step on a day; what courtesy would avoid is said before. */
  readonly put: (step: StepView, date: LocalDate) => Promise<void>
}

const AHEAD: InjectionKey<AheadContext> = Symbol('ahead')

export const provideAhead = (context: AheadContext): void => {
  provide(AHEAD, context)
}

/** Only below the calendar. */
export const useAheadContext = (): AheadContext => {
  const context = inject(AHEAD)
  if (context === undefined) throw new Error('No calendar around this.')
  return context
}
