import { parseTimeOfDay, type TimeOfDay } from '#domain/calendar/wallClock.ts'

/** A text without the hour at its end. */
export interface TimeRead {
  readonly rest: string
  readonly time?: TimeOfDay
  /** Something looks like an hour and is none, or says a zone: not for us to guess. */
  readonly isBroken: boolean
}

const HOUR =
  /(?:^|,?\s+(?:a|at|um|om|alle|las|vers)?\s*|\s*[-–|@]\s*)(\d{1,2})(?:\s?[:hu.]\s?(\d{2}))?(?::\d{2})?\s?(h|uhr|u|hrs?|heures?)?\s?(am|pm|a\.m\.|p\.m\.)?$/u
const NOON = 12

const CLOCK = String.raw`\d{1,2}\s?(?:[hu]\s?(?:\d{2})?|:\s?\d{2})(?:\s?(?:am|pm))?`
/** « 14h-15h », "14:00 → 15:00", « de 14h à 15h30 »: the hours from one to the other. */
const FROM_TO = new RegExp(
  String.raw`(?<=[\s,]|^)(?:de\s|from\s|von\s|van\s)?(?<from>${CLOCK}|\d{1,2})\s?(?:-|–|—|→|->|a\s|au\s|to\s|until\s|till\s|bis\s|tot\s)\s?(?<to>${CLOCK})$`,
  'u',
)

const minutesOf = (clockText: string): number | null => {
  const { rest, time } = timeIn(clockText.trim())
  if (rest !== '' || time === undefined) return null
  const [hour = '', minute = ''] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

/**
 * A folded text without the hour at which something ends, where it names both: the hour it begins at
 * stays. Where the end does not lie behind the beginning the text stays as it is.
 */
export const withoutEnd = (folded: string): string => {
  const { groups, index } = FROM_TO.exec(folded) ?? {}
  const [said = '', to = ''] = [groups?.['from'], groups?.['to']]
  if (index === undefined) return folded
  // « 14-15h »: the word for the hour stands once and is meant for both.
  const isBare = /^\d+$/u.test(said)
  if (isBare && !/[hu]/u.test(to)) return folded
  const from = isBare ? `${said}h` : said
  // "2:00 - 3:00 pm": the half of the day stands once, and nobody knows for which.
  if (/[ap]m$/u.test(to) && !/[ap]m$/u.test(from)) return folded
  const [begins, ends] = [minutesOf(from), minutesOf(to)]
  return begins === null || ends === null || ends <= begins
    ? folded
    : `${folded.slice(0, index)}${from}`
}

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
  const isHour = word !== undefined || half !== undefined || /\d\s?[:hu]/u.test(whole)
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
  const { rest, time } = timeIn(withoutEnd(folded).replace(/^(?:a|at|um|vers)\s+/u, ''))
  return rest === '' && time !== undefined ? time : null
}
