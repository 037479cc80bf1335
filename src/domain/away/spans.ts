import { dayOf, localDate, type Day, type LocalDate } from '#domain/calendar/wallClock.ts'
import type { Absence, Absences } from './absence.ts'

/** Days away without a break between them, on the person's own clock, both included. */
export interface AwaySpan {
  readonly first: LocalDate
  readonly last: LocalDate
  /** All of it is an illness. */
  readonly ill: boolean
}

/** Whether one absence begins before another ends, or on the day after. */
const isJoined = (before: AwaySpan, { first }: Absence): boolean =>
  dayOf(first) <= dayOf(before.last) + 1

const together = (before: AwaySpan, { last, ill }: Absence): AwaySpan => ({
  first: before.first,
  last: last > before.last ? last : before.last,
  ill: before.ill && ill === true,
})

const joined = (absences: Absences): readonly AwaySpan[] => {
  const spans: AwaySpan[] = []
  const inOrder = Object.values(absences).sort((a, b) =>
    a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
  )
  for (const absence of inOrder) {
    const before = spans.at(-1)
    if (before !== undefined && isJoined(before, absence))
      spans[spans.length - 1] = together(before, absence)
    else spans.push({ first: absence.first, last: absence.last, ill: absence.ill === true })
  }
  return spans
}

/** Settings never change in place: each is read once. */
const known = new WeakMap<Absences, readonly AwaySpan[]>()

/** The absences in their order; those that overlap or follow each other day by day are one. */
export const awaySpansOf = (absences: Absences): readonly AwaySpan[] => {
  const before = known.get(absences)
  if (before !== undefined) return before
  const spans = joined(absences)
  known.set(absences, spans)
  return spans
}

/** The span that a day lies in; undefined where the person is there. */
export const awayOn = (absences: Absences, date: LocalDate): AwaySpan | undefined =>
  awaySpansOf(absences).find(({ first, last }) => first <= date && date <= last)

/** Whether the person is away on a day, asked many times over. */
export const isAwayOn =
  (absences: Absences): ((day: Day) => boolean) =>
  (day) =>
    awaySpansOf(absences).length > 0 && awayOn(absences, localDate(day)) !== undefined
