import type { StepView } from '#domain/views/stepView.ts'
import type { Today } from '#domain/views/today.ts'

/** Every step the first screen shows: those of the offers, then those of each group. */
export const stepsOfDay = ({ offers, groups }: Today): readonly StepView[] => [
  ...offers.flatMap(({ step }) => step ?? []),
  ...Object.values(groups).flatMap(({ steps }) => steps),
]
