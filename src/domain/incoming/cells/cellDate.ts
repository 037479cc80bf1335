import { localOf } from '#domain/calendar/zone.ts'
import { parseLocalDate, weekdayOf, dayOf, type TimeOfDay } from '#domain/calendar/wallClock.ts'
import { foldLetters } from '#domain/fold.ts'
import type { Cell } from '#domain/incoming/workbook.ts'
import { dateOf, day, fullYear, moment, two, UNREAD, type DateRead } from './dateRead.ts'
import { isNothing } from './plainWords.ts'
import { isWeekdayName, monthNamed, weekdayNamed } from './months.ts'
import { timeIn, withoutEnd } from './cellTime.ts'

const ISO =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]\s*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/u
const NUMBERS = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2})|\2)?$/u
/** `Thu Oct 15 2026 09:00:00 GMT+0200 (…)`, as programs print a moment. */
const PRINTED =
  /^[a-z]{3} ([a-z]{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}):\d{2} (?:gmt|utc)([+-]\d{4})?(?: \(.*\))?$/u

/** Longest text that may be a moment, as programs print it with the name of its zone. */
const TEXT_MAX = 100
const MINUTES_PER_HOUR = 60

/** Minutes east of UTC; null where none is written. */
const offsetOf = (text: string | undefined): number | null => {
  if (text === undefined) return null
  if (/^[a-z]/iu.test(text)) return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * MINUTES_PER_HOUR + Number(minutes))
}

const isoRead = (text: string, zone: string): DateRead | undefined => {
  const [, year, , month, dayOfMonth, hour, minute, offset] = ISO.exec(text) ?? []
  if (year === undefined) return undefined
  const date = dateOf(Number(year), Number(month), Number(dayOfMonth))
  if (hour === undefined) return day(date)
  const offsetMinutes = offsetOf(offset)
  if (offsetMinutes !== null && isNoOffset(offsetMinutes, text)) return UNREAD
  return moment(date, `${two(hour)}:${minute ?? ''}`, offsetMinutes, zone)
}

const WEST = -12 * MINUTES_PER_HOUR
const EAST = 14 * MINUTES_PER_HOUR
/** Whether an offset is none of the world's, or may as well be the end of the hours: "14:00 -05:00". */
const isNoOffset = (offset: number, text: string): boolean =>
  offset < WEST || offset > EAST || /\d \d{1,2}:\d{2}\s?-\d{2}:?\d{2}$/u.test(text)

const printedRead = (folded: string, zone: string): DateRead | undefined => {
  const [, name = '', dayOfMonth, year, time = '', offset] = PRINTED.exec(folded) ?? []
  const month = monthNamed(name)
  if (month === undefined) return undefined
  const date = dateOf(Number(year), month, Number(dayOfMonth))
  return moment(date, time, offsetOf(offset) ?? 0, zone)
}

/** « 12/03/2026 », "3-12-26", « 12.03. »: with full stops the day stands first everywhere. */
const numbersRead = (text: string, time: TimeOfDay | undefined): DateRead | undefined => {
  const [, one, sign, other, yearText] = NUMBERS.exec(text) ?? []
  if (one === undefined) return undefined
  const [first, second] = [Number(one), Number(other)]
  const year = yearText === undefined ? null : fullYear(yearText)
  const timed = time === undefined ? {} : { time }
  if (sign !== '.') {
    const short = yearText?.length === 2 ? { isYearShort: true as const } : {}
    return { is: 'numbers', first, second, year, ...short, ...timed }
  }
  if (year !== null) return day(dateOf(year, second, first), time)
  // A version, a mark or an hour may look like it: « 3.5 » says no day.
  return /^\d{2}\.\d{2}\.?$|\.$/u.test(text)
    ? { is: 'no-year', month: second, day: first, ...timed }
    : undefined
}

const LEADING = /^(?:le|the|am|den|on|el|il|op|du)\s+/u
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er|ere|º|°|\.)(?=[\s,]|$)/gu

/** « jeudi 15 octobre 2026 », "Oct 15, 2026", « 5-janv.-26 »: a month by its name. */
const namedRead = (folded: string, time: TimeOfDay | undefined): DateRead | undefined => {
  const words = folded
    .replace(LEADING, '')
    .replace(ORDINAL, ' ')
    .split(/[\s,./-]+/u)
    .filter((word) => word !== '' && word !== 'of' && word !== 'de' && word !== 'del')
  const isBehind = words.length > 2 && isWeekdayName(words[0] ?? '')
  const weekday = isBehind ? weekdayNamed(words[0] ?? '') : undefined
  const rest = isBehind ? words.slice(1) : words
  const at = rest.findIndex((word) => monthNamed(word) !== undefined)
  const month = monthNamed(rest[at] ?? '')
  if (month === undefined || at > 1 || rest.length < 2 || rest.length > 3) return undefined
  const [dayText = '', yearText] = rest.filter((_, place) => place !== at)
  if (!/^\d{1,2}$/u.test(dayText)) return UNREAD
  const timed = {
    ...(time === undefined ? {} : { time }),
    ...(weekday === undefined ? {} : { weekday }),
  }
  if (yearText === undefined) return { is: 'no-year', month, day: Number(dayText), ...timed }
  // « 20 octobre 14 » may as well be two in the afternoon.
  if (!/^(?:\d{4}|[2-9]\d)$/u.test(yearText)) return UNREAD
  const date = dateOf(fullYear(yearText), month, Number(dayText))
  const isOther = weekday !== undefined && date !== null && weekdayOf(dayOf(date)) !== weekday
  return isOther ? UNREAD : day(date, time)
}

const EPOCH_MS = /^\d{13}$/u
const EPOCH_S = /^1\d{9}$/u
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/u
/** Days from 2000 to 2070, counted from 1900 or 1904. */
const SERIAL = /^(?:3[5-9]|[4-6]\d)\d{3}(?:[.,]\d+)?$/u

const countedRead = (text: string, zone: string): DateRead | undefined => {
  const compact = COMPACT.exec(text)
  if (compact) return day(dateOf(Number(compact[1]), Number(compact[2]), Number(compact[3])))
  if (EPOCH_MS.test(text) || EPOCH_S.test(text)) {
    const local = localOf(Number(text) * (EPOCH_MS.test(text) ? 1 : 1000), zone)
    return moment(parseLocalDate(local.slice(0, 10)), local.slice(11), null, zone)
  }
  return SERIAL.test(text)
    ? { is: 'serial', days: Math.floor(Number(text.replace(',', '.'))) }
    : undefined
}

/** A date with the weekday beside it: one that is none of that day is not read. */
const onWeekday = (read: DateRead, weekday: number | undefined): DateRead => {
  if (weekday === undefined) return read
  if (read.is === 'day') return weekdayOf(dayOf(read.date)) === weekday ? read : UNREAD
  return read.is === 'numbers' || read.is === 'no-year' ? { ...read, weekday } : read
}

/** « 12 novembre 2026 14:00 (UTC+1) », as Notion prints a moment. */
const OFFSET_BEHIND = /\s?\((?:utc|gmt)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?\)$/u

const withOffset = (folded: string, zone: string): DateRead | undefined => {
  const found = OFFSET_BEHIND.exec(folded)
  if (found === null) return undefined
  const read = readDate({ text: folded.slice(0, found.index) }, zone)
  if (read.is !== 'day') return UNREAD
  if (read.time === undefined) return read
  const minutes = Number(found[2] ?? 0) * MINUTES_PER_HOUR + Number(found[3] ?? 0)
  return moment(read.date, read.time, found[1] === '-' ? -minutes : minutes, zone)
}

/** Reads a cell as a day or a moment. What was typed as one in a sheet is one. */
export const readDate = (cell: Cell, zone: string): DateRead => {
  if (cell.date !== undefined) {
    const [date = '', time] = cell.date.split('T')
    return day(parseLocalDate(date), time === '00:00' ? undefined : time)
  }
  const text = cell.text.replace(/\s+/gu, ' ').trim()
  if (text === '' || isNothing(text)) return { is: 'nothing' }
  if (text.length > TEXT_MAX) return UNREAD
  const folded = withoutEnd(foldLetters(text))
  const whole =
    isoRead(folded.toUpperCase(), zone) ??
    printedRead(folded, zone) ??
    countedRead(text, zone) ??
    withOffset(folded, zone)
  if (whole !== undefined) return whole
  const { rest, time, isBroken } = timeIn(folded)
  if (isBroken) return UNREAD
  const plain = rest.replace(LEADING, '')
  const before = /^([a-z]{2,9})\.?,? (?:le |the )?(?=\d{1,4}[/.-]\d)/u.exec(plain)
  const weekday = weekdayNamed(before?.[1] ?? '')
  const bare = isWeekdayName(before?.[1] ?? '') ? plain.slice(before?.[0].length) : plain
  const iso = isoRead(bare, zone)
  if (iso?.is === 'day' && time !== undefined) return onWeekday(day(iso.date, time), weekday)
  const read = iso ?? numbersRead(bare, time)
  return read === undefined ? (namedRead(rest, time) ?? UNREAD) : onWeekday(read, weekday)
}
