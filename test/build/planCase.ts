import type { Situation } from './planLines.ts'

/** A worked case: its name, the situation, and the whole plan beside it. */
export type PlanCase = readonly [name: string, situation: Situation, ...plan: readonly string[]]

/** The case in the shape whose name a test prints. */
export const asRow = ([name, situation, ...plan]: PlanCase) => ({ name, situation, plan })
