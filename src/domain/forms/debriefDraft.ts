import type { PersonDraft } from './personDraft.ts'
import type { PostDraft } from './postDraft.ts'
import type { PromiseDraft } from '#domain/forms/promiseDraft.ts'
import { readableOf } from '#domain/calendar/naturalField.ts'
import {
  localDateTime,
  MINUTES_PER_DAY,
  minuteOf,
  minutesOfTime,
  parseTimeOfDay,
  timeOfDay,
  type TimeOfDay,
} from '#domain/calendar/wallClock.ts'
import type { Channel, InterviewMode, InterviewSetting, NextContact } from '#domain/vocabulary.ts'

/** Somebody on the form: met or not, with the points worth quoting, one a line. */
export interface MetDraft {
  person: PersonDraft
  met: boolean
  /** Known to the application before this form. */
  known: boolean
  /** The slip with their details is unfolded. */
  open: boolean
  points: string
}

/** A debrief while it is being told: texts are empty, choices null where no answer was given. */
export interface DebriefDraft {
  post: PostDraft
  /** Which side of now the moment is on; it decides what « mardi » means. */
  side: 'held' | 'ahead'
  /** Start, `YYYY-MM-DDTHH:mm`; the words as written while they cannot be read. */
  at: string
  /** End on the same day, `HH:mm`; empty, or no time of day, stands for an hour later. */
  until: string
  mode: InterviewMode | null
  setting: InterviewSetting
  place: string
  people: MetDraft[]
  /** Id of the person who received me; null when unsaid. */
  lead: string | null
  promise: PromiseDraft
  nextContact: NextContact | null
  channelAsked: Channel | null
  rapport: 'good' | 'neutral' | null
  /** Points nobody in particular raised. */
  points: string
  assets: string
  addition: string
  documents: string
  note: string
}

/** Length of an interview that tells none. */
export const DEFAULT_LENGTH_MINUTES = 60

type Span = Pick<DebriefDraft, 'at' | 'until'>

/** The start; empty while it is unknown or cannot be read. */
export const startOf = ({ at }: Pick<DebriefDraft, 'at'>): string => readableOf(at)

/** Length in minutes; zero or less when the end is not after the start. */
export const lengthOf = ({ at, until }: Span): number => {
  const start = startOf({ at })
  return start === '' || parseTimeOfDay(until) === null
    ? DEFAULT_LENGTH_MINUTES
    : minutesOfTime(until) - minutesOfTime(start.slice(11))
}

/** The moment the interview ends, or nothing while its start is unknown. */
export const endOf = (draft: Span): string => {
  const start = startOf(draft)
  return start === '' ? '' : localDateTime(minuteOf(start) + Math.max(lengthOf(draft), 0))
}

/**
 * The end of an interview whose start was changed: it stays as long as it was, up to the last minute
 * of the day. An end that was never told, or cannot be read, stays as it is.
 */
export const endMovedWith = ({ at, until }: Span, lengthMinutes: number): TimeOfDay => {
  const start = startOf({ at })
  if (start === '' || parseTimeOfDay(until) === null || lengthMinutes <= 0) return until
  const end = minutesOfTime(start.slice(11)) + lengthMinutes
  return timeOfDay(Math.min(end, MINUTES_PER_DAY - 1))
}
