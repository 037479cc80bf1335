import type { AheadCard, AheadDay } from '#domain/views/ahead/aheadDay.ts'
import type { OfferView } from '#domain/views/offerView.ts'

/** A company whose offer must be answered that day, with the offer where its row stands there. */
export interface LastDay {
  readonly card: AheadCard
  readonly offer?: OfferView
}

/** Whose last day it is; an offer with a row among the steps of the day has it there. */
export const lastDaysOn = (
  { deadlines, steps }: AheadDay,
  offers: readonly OfferView[],
): readonly LastDay[] =>
  deadlines.first.map((card) => {
    const offer = offers.find(({ application }) => application === card.application)
    const isBelow = steps.first.some(({ id }) => id === offer?.step?.id)
    return offer === undefined || isBelow ? { card } : { card, offer }
  })
