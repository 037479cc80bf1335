import { localDateTime, minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import { counts, type Entry, type Interview } from '#domain/entry/entry.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import { FOLLOW_UP_OUTCOMES } from '#domain/vocabulary.ts'

/** What both moments are told on, to know which came first. */
const CLOCK = 'UTC'
const startOf = ({ at, zone }: Entry): LocalDateTime => inZone(at, zone, CLOCK)
const endOf = (one: Interview): LocalDateTime =>
  localDateTime(minuteOf(startOf(one)) + one.durationMinutes)

/** Nobody is in two interviews at once: the one written down first took place. */
const isApart = (entry: Entry, place: number, entries: readonly Entry[]): boolean =>
  entry.kind !== 'interview' ||
  !entries
    .slice(0, place)
    .some(
      (one) =>
        one.kind === 'interview' && startOf(one) < endOf(entry) && startOf(entry) < endOf(one),
    )

/** What is said of an interview: of one that is there, at a time that makes sense, and once. */
const isSense = (entry: Entry, place: number, entries: readonly Entry[]): boolean => {
  if (!('interview' in entry)) return true
  const planned = entries.findIndex(({ id }) => id === entry.interview)
  const about = entries[planned]
  if (about?.kind !== 'interview') return false
  const isSecond = (other: Entry, otherPlace: number) =>
    'interview' in other && other.interview === entry.interview && otherPlace < place
  // Nothing is called off before it was planned.
  const isBefore = (other: Entry, otherPlace: number) =>
    counts(other.kind, 'decision') && otherPlace < planned && startOf(other) > startOf(entry)
  const isContradicted = (other: Entry, at: number) => isSecond(other, at) || isBefore(other, at)
  if (entries.some(isContradicted)) return false
  if (entry.kind === 'no-show') return startOf(about) <= startOf(entry)
  return entry.kind !== 'cancelled' || startOf(about) > startOf(entry)
}

/**
 * Entries as forms would have let them in until a moment told in a zone: times that exist, outcomes
 * of the channel, nothing ahead but interviews, and nothing that contradicts itself.
 */
export const sensible = (
  entries: readonly Entry[],
  { now, zone }: { readonly now: LocalDateTime; readonly zone: string },
): readonly Entry[] =>
  entries
    .filter((entry) => entry.kind === 'interview' || inZone(entry.at, entry.zone, zone) <= now)
    .filter(isApart)
    .filter(isSense)
    .map((written) => {
      const entry = { ...written, at: existing(written.at, written.zone) }
      if (entry.kind !== 'follow-up' && entry.kind !== 'call') return entry
      const direction = entry.kind === 'call' ? entry.direction : undefined
      const outcomes = outcomesFor(entry.channel, direction)
      if (outcomes.includes(entry.outcome)) return entry
      const place = FOLLOW_UP_OUTCOMES.indexOf(entry.outcome)
      return { ...entry, outcome: outcomes[place % outcomes.length] ?? entry.outcome }
    })
