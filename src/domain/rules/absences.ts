import { awaySpansOf, type AwaySpan } from '#domain/away/spans.ts'
import { MINUTES_PER_DAY, dayOf, localDateTime, type Minute } from '#domain/calendar/wallClock.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Wall } from './wall.ts'

/** An absence in minutes of the clock of a plan; `until` is its end, and no part of it. */
export interface Away extends AwaySpan {
  readonly from: Minute
  readonly until: Minute
}

/** The person's absences, whose days are their own, on another clock where a plan is on one. */
export const absencesOn = (
  { absences, zone }: Pick<Settings, 'absences' | 'zone'>,
  wall: Wall,
): readonly Away[] => {
  const midnight = (day: number): Minute => wall.read(localDateTime(day * MINUTES_PER_DAY), zone)
  return awaySpansOf(absences).map((span) => ({
    ...span,
    from: midnight(dayOf(span.first)),
    until: midnight(dayOf(span.last) + 1),
  }))
}

/** The absence that a moment lies in, on the same clock. */
export const awayAt = (minute: Minute, absences: readonly Away[]): Away | undefined =>
  absences.find(({ from, until }) => from <= minute && minute < until)
