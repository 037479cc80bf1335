import * as v from 'valibot'

/** What an offer may be worth, in the order it is told; the last day to answer stands above it. */
export const WORTH = [
  'salary',
  'startsOn',
  'contract',
  'trialPeriod',
  'remoteDays',
  'benefits',
] as const
export type Worth = (typeof WORTH)[number]

/** How much something counts for the person, in words: no number is made of them. */
export const WEIGHTS = ['much', 'little', 'nothing'] as const
export type Weight = (typeof WEIGHTS)[number]

/** What nobody said anything of. */
export const USUAL_WEIGHT: Weight = 'little'

const weight = v.optional(v.picklist(WEIGHTS, 'value-malformed'))

/** What the person said of each; what they said nothing of is left out. */
export const offerWeightsSchema = v.object({
  salary: weight,
  startsOn: weight,
  contract: weight,
  trialPeriod: weight,
  remoteDays: weight,
  benefits: weight,
} satisfies Record<Worth, typeof weight>)
export type OfferWeights = v.InferOutput<typeof offerWeightsSchema>

/** How much something counts. */
export const weightOf = (weights: OfferWeights, worth: Worth): Weight =>
  weights[worth] ?? USUAL_WEIGHT
