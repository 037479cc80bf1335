import {
  dayOf,
  localDate,
  localDateTime,
  minuteOf,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { Absences } from '#domain/away/absence.ts'
import { awaySpansOf, type AwaySpan } from '#domain/away/spans.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { counts, isMeeting, type Entry, type EntryKind, type EntryOf } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { isContact, isFromThem } from '#domain/rules/contacts.ts'

/** What a mark on the life of a card stands for; each has a shape of its own. */
export const LIFE_KINDS = [
  'interview',
  'message',
  'call',
  'theirs',
  'promise',
  'hire',
  'end',
  'other',
] as const
export type LifeKind = (typeof LIFE_KINDS)[number]

/** Something that happened, or a day that was named, on the person's clock. */
export interface LifeMark {
  readonly key: string
  readonly kind: LifeKind
  readonly at: LocalDateTime
  /** What was noted; of a promise, what it was given with. */
  readonly entry: Entry
}

/** A time in which they had the floor. */
export interface LifeWait {
  readonly from: LocalDateTime
  readonly until: LocalDateTime
  /** Whole days. */
  readonly days: number
  /** It goes on now. */
  readonly open: boolean
}

/** Days on which the person was away, as far as the band reaches. */
export interface LifeAway extends AwaySpan {
  readonly from: LocalDateTime
  readonly until: LocalDateTime
}

/** The life of a card, from its first mark to now or to the last thing that lies ahead. */
export interface Life {
  readonly first: LocalDateTime
  readonly last: LocalDateTime
  readonly marks: readonly LifeMark[]
  readonly waits: readonly LifeWait[]
  readonly away: readonly LifeAway[]
}

interface Lived {
  readonly entry: Entry
  readonly at: LocalDateTime
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const later = (a: LocalDateTime, b: LocalDateTime): LocalDateTime => (a > b ? a : b)

/** What each kind of entry is marked as: one without a mark does not compile. */
const MARKED: { readonly [Kind in EntryKind]: LifeKind | ((entry: EntryOf<Kind>) => LifeKind) } = {
  applied: 'message',
  interview: 'interview',
  thanks: 'message',
  'linkedin-invitation': 'message',
  'linkedin-acceptance': 'theirs',
  'follow-up': ({ outcome }) => (outcome === 'sent' ? 'message' : 'call'),
  call: (entry) => (isFromThem(entry) ? 'theirs' : 'call'),
  answer: 'theirs',
  postponed: 'other',
  cancelled: 'theirs',
  'no-show': 'theirs',
  'could-not-come': 'other',
  offer: 'theirs',
  'offer-message': 'message',
  'offer-withdrawn': 'theirs',
  refusal: 'end',
  feedback: 'theirs',
  hire: 'hire',
  'let-go': 'end',
  reopened: 'other',
  'go-on': 'other',
  note: 'other',
}

/** The mark of an entry. */
const kindOf = (entry: Entry): LifeKind => {
  const marked = MARKED[entry.kind]
  // What its row tells of an entry it tells only of entries of that kind.
  return typeof marked === 'string' ? marked : (marked as (of: Entry) => LifeKind)(entry)
}

const markOf = ({ entry, at }: Lived): LifeMark => ({
  key: entry.id,
  kind: kindOf(entry),
  at,
  entry,
})

/** The day they named with an entry, at noon: no hour was said. */
const promiseOf = ({ entry, at }: Lived): readonly LifeMark[] => {
  const day = 'promise' in entry ? announcedDay(entry.promise, dayOf(at)) : null
  return day === null
    ? []
    : [{ key: `promise ${entry.id}`, kind: 'promise', at: `${localDate(day.day)}T12:00`, entry }]
}

/** Since when they have the floor after it; nothing where it gives them none. */
const floorFrom = (application: Application, { entry, at }: Lived): LocalDateTime | undefined => {
  if (isMeeting(entry))
    return fateOf(application, entry) === undefined
      ? localDateTime(minuteOf(at) + entry.durationMinutes)
      : undefined
  return isContact(entry) || counts(entry.kind, 'sending') ? at : undefined
}

/** Whether it ends a time of waiting: a word of theirs, a decision, the next talk that is held. */
const endsWait = (application: Application, { entry }: Lived): boolean =>
  isFromThem(entry) ||
  counts(entry.kind, 'decision') ||
  (isMeeting(entry) && fateOf(application, entry) === undefined)

const daysBetween = (from: LocalDateTime, until: LocalDateTime): number =>
  dayOf(until) - dayOf(from)

const waitsIn = (
  application: Application,
  lived: readonly Lived[],
  now: LocalDateTime,
): readonly LifeWait[] => {
  const waits: LifeWait[] = []
  let from: LocalDateTime | undefined
  const close = (until: LocalDateTime, open: boolean): void => {
    if (from !== undefined && until > from && daysBetween(from, until) > 0)
      waits.push({ from, until, days: daysBetween(from, until), open })
    from = undefined
  }
  for (const one of lived) {
    if (one.at > now) break
    if (endsWait(application, one)) close(one.at, false)
    from ??= floorFrom(application, one)
  }
  close(now, true)
  return waits
}

const earlier = (a: LocalDateTime, b: LocalDateTime): LocalDateTime => (a < b ? a : b)

const awayIn = (
  absences: Absences,
  first: LocalDateTime,
  last: LocalDateTime,
): readonly LifeAway[] =>
  awaySpansOf(absences)
    .filter((span) => span.first <= last.slice(0, 10) && span.last >= first.slice(0, 10))
    .map((span) => ({
      ...span,
      from: later(`${span.first}T00:00`, first),
      until: earlier(`${span.last}T23:59`, last),
    }))

/**
 * What happened on a card and what was waited for, on the clock of `zone`; null while nothing was
 * noted at all.
 */
export const lifeOf = (
  application: Application,
  {
    now,
    zone,
    absences = {},
  }: { readonly now: LocalDateTime; readonly zone: Zone; readonly absences?: Absences },
): Life | null => {
  const lived = application.entries
    .map((entry) => ({ entry, at: livedAt(entry, zone) }))
    .sort((a, b) => order(a.at, b.at))
  const marks = lived
    .flatMap((one) => [markOf(one), ...promiseOf(one)])
    .sort((a, b) => order(a.at, b.at) || order(a.key, b.key))
  const [begins] = marks
  const ends = marks.at(-1)
  if (begins === undefined || ends === undefined) return null
  const waits = waitsIn(application, lived, now)
  const last = later(ends.at, now)
  return { first: begins.at, last, marks, waits, away: awayIn(absences, begins.at, last) }
}
