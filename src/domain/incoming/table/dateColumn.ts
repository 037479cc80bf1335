import { dayOf, localDate, parseLocalDate, weekdayOf, yearOf } from '#domain/calendar/wallClock.ts'
import { readDate } from '#domain/incoming/cells/cellDate.ts'
import type { DateRead } from '#domain/incoming/cells/dateRead.ts'
import { orderPrescribed } from '#domain/incoming/headers/headerUse.ts'
import { isDateField, isShared } from '#domain/incoming/headers/fields.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Cell } from '#domain/incoming/workbook.ts'
import type { Dated } from './content.ts'

/** What the cells of a column of dates have in common. */
export interface DateEvidence {
  /** A number above twelve stands first, or second. */
  readonly isDayFirst: boolean
  readonly isMonthFirst: boolean
  /** Cells that either order reads. */
  readonly either: readonly string[]
  readonly withoutYear: readonly string[]
  readonly serials: readonly string[]
  readonly counts: { either: number; withoutYear: number; serials: number }
}

/** How the open points of a column were decided; null where nothing needs it, or nobody said yet. */
export interface DateRules {
  readonly order: 'day-first' | 'month-first'
  /** A year, `last` for the last such day before today, `nearest` for the nearest. */
  readonly year: string
  readonly epoch: '1900' | '1904'
}

const EXAMPLES = 5
const SEPARATED = /\s*(?:[\n;&+]|,\s(?=\D*\d)|\s(?:et|and|puis|then|und|y)\s)\s*/iu

/** « envoyée le 3/11 », "sent on 3 Nov", in a column of sendings. */
const SENT =
  /^\s*(?:cv |candidature )?(?:envoy[ée]e?|d[ée]pos[ée]e?|postul[ée]|transmise?|remise?|sent|applied|submitted)(?: (?:par |by )(?:e-?mail|mail|courrier|post|le site))?(?: le| on)?\s+/iu

/** The days of a cell; several where the field may have several and every part of it is one. */
export const readDates = (cell: Cell, use: ColumnUse, zone: string): readonly DateRead[] => {
  const read = readDate(cell, zone)
  const whole =
    read.is === 'unread' && use === 'applied-on'
      ? readDate({ text: cell.text.replace(SENT, '') }, zone)
      : read
  if (whole.is !== 'unread' || !isShared(use) || !isDateField(use)) return [whole]
  const parts = cell.text.split(SEPARATED).filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length > EXAMPLES) return [whole]
  const reads = parts.map((text) => readDate({ text }, zone))
  return reads.every(({ is }) => is !== 'unread' && is !== 'nothing') ? reads : [whole]
}

const isEither = (read: DateRead): boolean =>
  read.is === 'numbers' && read.first <= 12 && read.second <= 12 && read.first !== read.second

/** Looks through the days of a column for what decides the open ones. */
export const evidenceOf = (
  cells: Iterable<{ readonly text: string; readonly reads: readonly DateRead[] }>,
): DateEvidence => {
  const kept = {
    either: new Set<string>(),
    withoutYear: new Set<string>(),
    serials: new Set<string>(),
  }
  const counts = { either: 0, withoutYear: 0, serials: 0 }
  let isDayFirst = false
  let isMonthFirst = false
  const keep = (name: keyof typeof kept, text: string): void => {
    counts[name] += 1
    if (kept[name].size < EXAMPLES) kept[name].add(text)
  }
  for (const { text, reads } of cells)
    for (const read of reads) {
      if (read.is === 'numbers' && read.first > 12 && read.second <= 12) isDayFirst = true
      if (read.is === 'numbers' && read.second > 12 && read.first <= 12) isMonthFirst = true
      if (isEither(read)) keep('either', text)
      if (read.is === 'no-year' || (read.is === 'numbers' && read.year === null))
        keep('withoutYear', text)
      if (read.is === 'serial') keep('serials', text)
    }
  return {
    isDayFirst,
    isMonthFirst,
    either: [...kept.either],
    withoutYear: [...kept.withoutYear],
    serials: [...kept.serials],
    counts,
  }
}

/** The order that the column itself proves: by its header or by one cell, with none against it. */
export const provenOrder = (
  header: string,
  { isDayFirst, isMonthFirst }: DateEvidence,
): 'day-first' | 'month-first' | undefined => {
  if (isDayFirst && isMonthFirst) return undefined
  const prescribed = orderPrescribed(header)
  if (isDayFirst) return prescribed === 'month-first' ? undefined : 'day-first'
  if (isMonthFirst) return prescribed === 'day-first' ? undefined : 'month-first'
  return prescribed
}

const FIRST_YEAR = 2000
/** How many years ahead a day of a search for work may lie. */
const YEARS_AHEAD = 2
const DAYS_1900 = dayOf('1899-12-30')
const DAYS_1904 = dayOf('1904-01-01')

const inYear = (year: number, month: number, day: number): string | null =>
  parseLocalDate(
    `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )

/** The day without a year that lies last before today, or nearest to it. */
const closest = (how: string, month: number, day: number, today: string): string | null => {
  const year = yearOf(dayOf(today))
  const days = [year + 1, year, year - 1, year - 2, year - 3, year - 4]
    .map((each) => inYear(each, month, day))
    .filter((date) => date !== null)
  if (how === 'last') return days.find((date) => date <= today) ?? null
  const distance = (date: string): number => Math.abs(dayOf(date) - dayOf(today))
  return [...days].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const dateIn = (read: DateRead, rules: DateRules, today: string): string | null => {
  switch (read.is) {
    case 'day':
      return read.date
    case 'serial':
      return localDate((rules.epoch === '1900' ? DAYS_1900 : DAYS_1904) + read.days)
    case 'numbers':
    case 'no-year': {
      const [day, month] =
        read.is === 'no-year'
          ? [read.day, read.month]
          : partsOf(read.first, read.second, rules.order)
      const year = read.is === 'no-year' ? null : read.year
      if (year !== null) return inYear(year, month, day)
      return /^\d{4}$/u.test(rules.year)
        ? inYear(Number(rules.year), month, day)
        : closest(rules.year, month, day, today)
    }
    default:
      return null
  }
}

const partsOf = (
  first: number,
  second: number,
  order: DateRules['order'],
): readonly [number, number] => {
  if (first > 12) return [first, second]
  if (second > 12) return [second, first]
  return order === 'day-first' ? [first, second] : [second, first]
}

/** « 26/10/05 »: years ago, or this year with the year first. Two figures tell nobody which. */
const mayBeginWithYear = (
  { first, second, isYearShort }: { first: number; second: number; isYearShort?: true },
  year: number,
  thisYear: number,
): boolean =>
  isYearShort === true &&
  second <= 12 &&
  year < thisYear - 1 &&
  Math.abs(2000 + first - thisYear) <= 1

/** The day that was meant, by the rules of its column; null where it does not exist or lies too far. */
export const datedBy = (read: DateRead, rules: DateRules, today: string): Dated | null => {
  const date = dateIn(read, rules, today)
  if (date === null) return null
  // « lundi 1er décembre » is not the year's in which that day is a Tuesday.
  if ('weekday' in read && weekdayOf(dayOf(date)) !== read.weekday) return null
  const year = yearOf(dayOf(date))
  const thisYear = yearOf(dayOf(today))
  if (year < FIRST_YEAR || year > thisYear + YEARS_AHEAD) return null
  if (read.is === 'numbers' && mayBeginWithYear(read, year, thisYear)) return null
  const time = 'time' in read ? read.time : undefined
  return time === undefined ? { date } : { date, time }
}
