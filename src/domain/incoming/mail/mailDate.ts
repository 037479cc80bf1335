import { readMoments } from '#domain/calendar/naturalDate.ts'
import { parseLocalDateTime, minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { localOf, type Zone } from '#domain/calendar/zone.ts'
import { fold } from '#domain/fold.ts'
import { LANGUAGE_ROWS, LANGUAGES, type Language } from '#domain/language.ts'
import { withoutForeignWords } from './foreignDate.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MS_PER_MINUTE = 60_000
const LETTERS: Readonly<Record<string, number>> = {
  GMT: 0,
  UT: 0,
  UTC: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

/** When a mail was sent. */
export interface SentAt {
  /** On the person's clock. */
  readonly at: LocalDateTime
  /** By how many minutes the sender's clock is ahead of UTC; absent where that says nothing of them. */
  readonly offset?: number
}

/** The Date header of a mail (RFC 5322), on the person's clock; null where it cannot be read. */
export const headerDate = (value: string, zone: Zone): SentAt | null => {
  const found =
    /(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4})\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([+-]\d{4}|[A-Z]{1,3})?/u.exec(
      value,
    )
  if (found === null) return null
  const [, day = '', month = '', year = '', hours = '', minutes = '', behind] = found
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  const two = (text: string): string => text.padStart(2, '0')
  const local = parseLocalDateTime(
    `${year}-${two(String(number))}-${two(day)}T${two(hours)}:${minutes}`,
  )
  if (local === null || number === 0) return null
  const written = /^[+-]\d{4}$/u.test(behind ?? '')
  const offset = written ? signed(behind ?? '') : (LETTERS[behind ?? ''] ?? 0)
  const at = localOf((minuteOf(local) - offset) * MS_PER_MINUTE, zone)
  return { at, ...(written ? { offset } : {}) }
}

const signed = (text: string): number => {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3))
  return text.startsWith('-') ? -minutes : minutes
}

/** A date as a mail program shows it: « jeudi 26 novembre 2026 09:12 », "Nov 26, 2026 at 9:12 AM". */
export const shownDate = (
  words: string,
  { now, language }: { readonly now: LocalDateTime; readonly language: Language },
): LocalDateTime | null => {
  const plain = fold(words)
    .replace(
      /\((?:il y a|utc|gmt)[^)]*\)|\([^)]*ago\)|\b(?:utc|gmt)(?:[+-]\d+(?::?\d\d)?)?|[+-]\d{4}\b|\bcest?\b/gu,
      '',
    )
    .replace(/(?<=\d) a (?=\d)/u, ' ')
    .replace(/(\d{1,2}:\d{2}):\d{2}/u, '$1')
    .trim()
  const readIn = (said: string, each: Language): ReturnType<typeof readMoments> =>
    readMoments(said, { now, language: each, leaning: 'past' })
  const readings = [language, ...LANGUAGES].map((each) => readIn(plain, each))
  const foreign = withoutForeignWords(plain)
  // Of what is read as it stands, nothing is taken away.
  if (readings.every(({ moments }) => moments.length === 0)) readings.push(readIn(foreign, 'en'))
  const [read] = readings.filter(({ moments }) => moments.length > 0)
  const numeric = /^\D*\d{1,2}\/\d{1,2}\//u.test(plain)
  const [only, second] = read?.moments ?? []
  // 11/12 is asked, whoever reads it: nobody knows in which program it was copied.
  if (only?.hadTime !== true || second !== undefined) return null
  if (
    numeric &&
    readings.some(({ moments }) => moments.length > 1) &&
    LANGUAGE_ROWS[language].typedMonthFirst
  )
    return null
  return only.local
}
