/** How long an application has waited for an answer after an interview: until it came, or as far as is known. */
export interface Wait {
  /** Whole days. */
  readonly days: number
  /** False where no answer has come: then it takes longer than `days`, nobody knows how long. */
  readonly isAnswered: boolean
}

/** A day after the interview on which somebody answered. */
export interface DelayPoint {
  readonly day: number
  /** The share of waits without an answer after that day, from 1 down to 0. */
  readonly withoutAnswer: number
  /** How many were still waiting that day, and how many of them were answered. */
  readonly waiting: number
  readonly answers: number
}

/** How long answers usually take, those still awaited counted in. */
export interface UsualDelay {
  /** How many waits it rests on. */
  readonly count: number
  /** How many of them have no answer. */
  readonly waiting: number
  /** Half of the answers have come by then, in days; null where fewer than half have come. */
  readonly medianDays: number | null
  /** How many are without an answer as time goes by; it begins at 1 on day 0. */
  readonly curve: readonly DelayPoint[]
}

/** Fewer waits than this say nothing about how long answers take. */
export const ENOUGH_WAITS = 8

/** Products of fractions miss a half by less than this. */
const NEARLY = 1e-9

/** Kaplan and Meier: who stopped waiting on a day of answers was still waiting that day. */
export const curveOf = (waits: readonly Wait[]): readonly DelayPoint[] => {
  const days = [...new Set(waits.flatMap(({ days, isAnswered }) => (isAnswered ? days : [])))]
  let withoutAnswer = 1
  return days
    .toSorted((a, b) => a - b)
    .map((day) => {
      const atRisk = waits.filter((wait) => wait.days >= day).length
      const answers = waits.filter((wait) => wait.isAnswered && wait.days === day).length
      withoutAnswer *= 1 - answers / atRisk
      return { day, withoutAnswer, waiting: atRisk, answers }
    })
}

/** The first day on which half have an answer; where just half stay so a while, its middle. */
const medianOf = (curve: readonly DelayPoint[]): number | null => {
  const at = curve.findIndex(({ withoutAnswer }) => withoutAnswer <= 0.5 + NEARLY)
  const reached = curve[at]
  if (reached === undefined) return null
  const next = curve[at + 1]
  return Math.abs(reached.withoutAnswer - 0.5) < NEARLY && next !== undefined
    ? (reached.day + next.day) / 2
    : reached.day
}

/**
 * How long answers take by the waits of all, those without an answer too: leaving them out would
 * promise answers sooner than they come. Null where there are too few waits to tell anything.
 */
export const usualDelayOf = (waits: readonly Wait[]): UsualDelay | null => {
  if (waits.length < ENOUGH_WAITS) return null
  const curve = curveOf(waits)
  return {
    count: waits.length,
    waiting: waits.filter(({ isAnswered }) => !isAnswered).length,
    medianDays: medianOf(curve),
    curve,
  }
}
