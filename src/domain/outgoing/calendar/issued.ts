import * as v from 'valibot'
import { localOf } from '#domain/calendar/zone.ts'
import { instantOf } from '#domain/calendar/zone.ts'
import { valuePrint } from '#domain/logbook/cardPrint.ts'
import { isWholeDay, MOMENT_KINDS, type CalendarMoment, type MomentTime } from './calendarMoment.ts'

const timeSchema = v.union([
  v.object({ start: v.string(), zone: v.string(), minutes: v.number() }),
  v.object({ day: v.string() }),
])

const issuedSchema = v.object({
  kind: v.picklist(MOMENT_KINDS),
  application: v.string(),
  when: timeSchema,
  /** Of all that could be told of it. */
  print: v.string(),
  sequence: v.number(),
  /** When it last changed, in milliseconds since the epoch. */
  modified: v.number(),
  cancelled: v.optional(v.boolean()),
  /** It is told no more: kept so that, should it come back, its sequence goes on. */
  gone: v.optional(v.boolean()),
})
/** What a calendar was last told of a moment; neither a name nor a word of the person. */
export type Issued = v.InferOutput<typeof issuedSchema>

/** Everything a calendar was told, by uid. */
export const ledgerSchema = v.record(v.string(), issuedSchema)
export type Ledger = Readonly<Record<string, Issued>>

/** One moment as it goes out: what is told of it, or that it is no more. */
export interface Going {
  readonly uid: string
  readonly issued: Issued
  /** Absent where it is cancelled. */
  readonly moment?: CalendarMoment
}

/** How long something cancelled stands in a file that is kept: whoever reads it daily sees it once. */
const CANCELLED_MS = 86_400_000

/** How long what is told no more is remembered, as it may come back: an interview put off is noted late. */
const GONE_MS = 400 * 86_400_000

const samePlace = (a: MomentTime, b: MomentTime): boolean => valuePrint(a) === valuePrint(b)

const issuedOf = (moment: CalendarMoment, before: Issued | undefined, nowMs: number): Issued => {
  const print = valuePrint(moment)
  const { kind, application, when } = moment
  const isMoved =
    before !== undefined && (before.cancelled === true || !samePlace(before.when, when))
  const isSame = before !== undefined && !isMoved && before.print === print
  return {
    kind,
    application,
    when,
    print,
    sequence: (before?.sequence ?? 0) + (isMoved ? 1 : 0),
    modified: isSame ? before.modified : nowMs,
  }
}

const isOver = ({ kind, when }: Issued, nowMs: number, zone: string): boolean => {
  if (kind === 'step') return false
  return isWholeDay(when)
    ? when.day < localOf(nowMs, zone).slice(0, 10)
    : instantOf(when.start, when.zone) <= nowMs
}

/** When it was is nobody's any more: where it comes back, it counts as moved. */
const forgotten = (before: Issued): Issued => ({
  ...before,
  when: { day: '' },
  print: '',
  gone: true,
})

/** Something told before that is not there any more: cancelled, or gone without a word. */
const goneOf = (before: Issued, nowMs: number, zone: string): Issued | null => {
  if (before.gone === true) return nowMs - before.modified < GONE_MS ? before : null
  if (before.cancelled === true)
    return nowMs - before.modified < CANCELLED_MS ? before : forgotten(before)
  // What took place was not cancelled.
  if (isOver(before, nowMs, zone)) return forgotten(before)
  return { ...before, cancelled: true, sequence: before.sequence + 1, modified: nowMs }
}

/** What is asked of `issue` beside the moments. */
export interface Issuing {
  readonly nowMs: number
  /** The person's zone: where a whole day ends. */
  readonly zone: string
  /** Whether something told before is among what is told now, so that it is missed where it lacks. */
  readonly isAmong: (issued: Issued, uid: string) => boolean
}

/**
 * What goes out now, and what the calendar has been told once it has: a moment that moved has a
 * higher SEQUENCE, one that changed another LAST-MODIFIED, one that is gone is CANCELLED once and
 * then left out. The same moments again go out the same.
 */
export const issue = (
  moments: readonly CalendarMoment[],
  ledger: Ledger,
  { nowMs, zone, isAmong }: Issuing,
): { readonly going: readonly Going[]; readonly ledger: Ledger } => {
  const next = new Map(Object.entries(ledger))
  const going: Going[] = []
  const there = new Set<string>()
  for (const moment of moments) {
    const { uid } = moment
    if (there.has(uid)) continue
    there.add(uid)
    const issued = issuedOf(moment, next.get(uid), nowMs)
    next.set(uid, issued)
    going.push({ uid, issued, moment })
  }
  for (const [uid, before] of Object.entries(ledger)) {
    if (there.has(uid) || !isAmong(before, uid)) continue
    const gone = goneOf(before, nowMs, zone)
    if (gone === null) next.delete(uid)
    else {
      next.set(uid, gone)
      if (gone.gone !== true) going.push({ uid, issued: gone })
    }
  }
  return { going, ledger: Object.fromEntries(next) }
}
