import type { KnownFile } from './memory.ts'

type Spans = KnownFile['spans']

/** Places as pairs of first and last. */
export const spansOf = (places: Iterable<number>): Spans => {
  const spans: [number, number][] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && place <= last[1] + 1) last[1] = place
    else spans.push([place, place])
  }
  return spans
}

/** The places of all of them, each once. */
export const together = (all: readonly Spans[]): Spans => {
  const spans: [number, number][] = []
  for (const [first, end] of all.flat().sort(([a], [b]) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && first <= last[1] + 1) last[1] = Math.max(last[1], end)
    else spans.push([first, end])
  }
  return spans
}

/** Which of the first so many places are none of these, which follow each other. */
export const gapsIn = function* (spans: Spans, count: number): Generator<number> {
  let next = 1
  for (const [first, last] of spans) {
    for (; next < first && next <= count; next += 1) yield next
    next = last + 1
  }
  for (; next <= count; next += 1) yield next
}

export const placesIn = function* (spans: Spans): Generator<number> {
  for (const [first, last] of spans) for (let at = first; at <= last; at += 1) yield at
}

export const countIn = (spans: Spans): number =>
  spans.reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** Whether a file holds words that are erased here. */
export const holdsWords = ({ spans, empty }: KnownFile, erased: ReadonlySet<number>): boolean => {
  if (erased.size === 0) return false
  const without = new Set(empty)
  for (const place of erased)
    if (!without.has(place) && spans.some(([first, last]) => first <= place && place <= last))
      return true
  return false
}
