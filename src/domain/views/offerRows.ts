import {
  weightOf,
  WEIGHTS,
  WORTH,
  type OfferWeights,
  type Weight,
  type Worth,
} from '#domain/offers/weights.ts'
import { fold } from '#domain/fold.ts'
import type { OfferView } from './offerView.ts'

/** One line of the offers side by side. */
export interface OfferRow {
  readonly worth: Worth
  readonly weight: Weight
  /** As it was noted, in the order of the offers; empty where it was not. */
  readonly values: readonly string[]
  /** What is noted is not the same for all. What nobody noted differs from nothing. */
  readonly differs: boolean
}

/**
 * The offers line by line: what counts most comes first, then what differs, then as it is told. What
 * is noted for none of them takes no line.
 */
export const offerRowsOf = (
  offers: readonly OfferView[],
  weights: OfferWeights,
): readonly OfferRow[] =>
  WORTH.map((worth): OfferRow => {
    const values = offers.map(({ offer }) => offer[worth] ?? '')
    const differs = new Set(values.map(fold)).size > 1
    return { worth, weight: weightOf(weights, worth), values, differs }
  })
    .filter(({ values }) => values.some((value) => value.trim() !== ''))
    .sort(
      (a, b) =>
        WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
        Number(b.differs) - Number(a.differs),
    )
