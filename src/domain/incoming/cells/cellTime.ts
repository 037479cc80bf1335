import { parseTimeOfDay, type TimeOfDay } from '#domain/calendar/wallClock.ts'

/** A text without the hour at its end. */
export interface TimeRead {
  readonly rest: string
  readonly time?: TimeOfDay
  /** Something looks like an hour and is none, or says a zone: not for us to guess. */
  readonly isBroken: boolean
}

const HOUR =
  /(?:^|,?\s+(?:a|at|um|om|alle|las|vers)?\s*|\s*[-–|@]\s*)(\d{1,2})(?:\s?[:h.]\s?(\d{2}))?(?::\d{2})?\s?(h|uhr|u|hrs?|heures?)?\s?(am|pm|a\.m\.|p\.m\.)?$/u
const NOON = 12

const clock = (hour: string, minute: string | undefined, half: string | undefined): string => {
  const inHalf =
    half === undefined ? Number(hour) : (Number(hour) % NOON) + (half.startsWith('p') ? NOON : 0)
  return `${String(inHalf).padStart(2, '0')}:${minute ?? '00'}`
}

/**
 * Takes the hour at the end of a folded text: « 14h30 », "2:30 pm", « à 14 h ». A bare number is
 * none: an hour has its minutes, its word or its half of the day.
 */
export const timeIn = (folded: string): TimeRead => {
  const found = HOUR.exec(folded)
  const none = { rest: folded, isBroken: false }
  if (found === null) return none
  const [whole, hour = '', minute, word, half] = found
  // « 12.03 » is a day and « 12 » may be one.
  const isHour = word !== undefined || half !== undefined || /\d\s?[:h]/u.test(whole)
  if (!isHour) return none
  const isHalfWrong = half !== undefined && (Number(hour) > NOON || Number(hour) === 0)
  const time = parseTimeOfDay(clock(hour, minute, half))
  if (time === null || isHalfWrong) return { rest: folded, isBroken: true }
  const rest = folded.slice(0, found.index).replace(/[\s,;]+$/u, '')
  // Programs write a day as its midnight: that is no hour anybody meant.
  return time === '00:00' ? { rest, isBroken: false } : { rest, time, isBroken: false }
}

/** The hour that a cell for hours holds; null where it holds none that can be read. */
export const readTime = (folded: string): TimeOfDay | null => {
  const { rest, time } = timeIn(folded.replace(/^(?:a|at|um|vers)\s+/u, ''))
  return rest === '' && time !== undefined ? time : null
}
