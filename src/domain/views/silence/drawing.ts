import type { DelayPoint } from '#domain/views/usualDelay.ts'
import { withoutAnswerAfter } from './silence.ts'

/** Of all answers that came by the end of the curve, the share that had come after so many days. */
export const comeAfter = (curve: readonly DelayPoint[], days: number): number => {
  const all = 1 - (curve.at(-1)?.withoutAnswer ?? 1)
  return all === 0 ? 0 : (1 - withoutAnswerAfter(curve, days)) / all
}

/** Where the curve stands: days across, the share that has come upwards, in steps. */
export const stepsOf = (
  curve: readonly DelayPoint[],
  longestDays: number,
): readonly { readonly days: number; readonly share: number }[] => {
  const last = Math.max(longestDays, curve.at(-1)?.day ?? 0)
  const corners = curve.flatMap(({ day }) => [
    { days: day, share: comeAfter(curve, day - 1) },
    { days: day, share: comeAfter(curve, day) },
  ])
  return [{ days: 0, share: 0 }, ...corners, { days: last, share: comeAfter(curve, last) }]
}

/** Days written under the curve: whole weeks, six at most. */
export const ticksUpTo = (days: number): readonly number[] => {
  const weeks = Math.max(1, Math.ceil(days / 7 / 5))
  return Array.from({ length: Math.floor(days / (7 * weeks)) + 1 }, (_, at) => at * 7 * weeks)
}
