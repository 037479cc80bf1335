import { minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Life } from './lifeOf.ts'

/** As many rows as a thin band has room for. */
export const LANES = 3

/** Where a moment of a life lies on a band, from 0 to 1; the middle where all is one moment. */
export const placeOnBand = (
  at: LocalDateTime,
  { first, last }: Pick<Life, 'first' | 'last'>,
): number => {
  const length = minuteOf(last) - minuteOf(first)
  return length === 0 ? 0.5 : (minuteOf(at) - minuteOf(first)) / length
}

/**
 * The row of each place, in their order: the first row with room for a mark as wide as `width`, else
 * the one whose last mark lies farthest back.
 */
export const lanesOf = (places: readonly number[], width: number): readonly number[] => {
  const ends = Array.from({ length: LANES }, () => -Infinity)
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= width)
    const lane = free === -1 ? ends.indexOf(Math.min(...ends)) : free
    ends[lane] = place
    return lane
  })
}
