import type { Calendar } from '#domain/calendar/contactHours.ts'
import type { RuleNumbers } from '#domain/logbook/ruleNumbers.ts'
import { isDecisionKind } from '#domain/stage.ts'
import type { ReadPromise } from './conversation.ts'
import { carriedOver, type PromisedDay } from './promise.ts'
import type { Meeting } from './standing.ts'
import { isLived, type Lived } from './timeline.ts'

/** What a date said earlier is read with. */
interface Reading {
  readonly timeline: readonly Lived[]
  readonly read: ReadPromise
  readonly calendar: Calendar
  readonly numbers: RuleNumbers
}

/** What was announced at an interview itself. */
const saidAt = ({ interview, ends }: Meeting, read: ReadPromise): PromisedDay | null =>
  read(interview.promise, { at: ends, theyCall: interview.nextContact === 'they-call' })

interface Said {
  readonly at: number
  readonly promise: PromisedDay | null
}

/** Dates said before an interview ended, in the order they were said; a decision settles those before. */
const saidBefore = (
  last: Meeting,
  held: readonly Meeting[],
  { timeline, read }: Reading,
): readonly Said[] => {
  const decided = timeline
    .filter(({ entry, at }) => isDecisionKind(entry.kind) && at < last.ends)
    .reduce((latest, { at }) => Math.max(latest, at), -Infinity)
  const atTalks = held.map((meeting) => ({ at: meeting.ends, promise: saidAt(meeting, read) }))
  const inAnswers = timeline
    .filter(({ at }) => at < last.ends)
    .map((lived) => ({
      at: lived.at,
      promise:
        isLived(lived, 'answer') || isLived(lived, 'cancelled')
          ? read(lived.entry.promise, { at: lived.at, theyCall: false })
          : null,
    }))
  return [...atTalks, ...inAnswers]
    .filter(({ at, promise }) => promise !== null && at >= decided)
    .sort((a, b) => a.at - b.at)
}

/**
 * The date that counts when an interview ends: the one said at it, else the latest said before that
 * is still ahead then. A later one without a date takes nothing back.
 */
export const announcedBefore = (
  last: Meeting,
  held: readonly Meeting[],
  reading: Reading,
): PromisedDay | null => {
  const own = held.includes(last) ? saidAt(last, reading.read) : null
  if (own !== null) return own
  const latest = saidBefore(last, held, reading).at(-1)
  return carriedOver(
    latest?.promise ?? null,
    last.ends,
    reading.calendar,
    reading.numbers.earlierPromiseWorkingDays,
  )
}
