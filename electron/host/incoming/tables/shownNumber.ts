import { formatValue, serialToDate } from 'hucre'

/** How a number of a sheet is meant. */
export interface NumberForm {
  /** As the program writes it down, such as `dd/mm/yyyy` or `0.00`; empty for as it comes. */
  readonly code: string
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

/** What stands in the cell of a number. */
export interface ShownNumber {
  readonly text: string
  readonly date?: string
  readonly number?: number
}

const MINUTES_A_DAY = 1440
const SECONDS_A_DAY = 86_400
/** The year 9999; what is later is no date, whatever its form says. */
const LAST_DAY = 2_958_466
/** A length of time, not a moment. */
const LENGTH = /\[(?<unit>h|m|s)\k<unit>*\]/iu
const two = (number: number): string => String(number).padStart(2, '0')

/** Words in quotes, behind strokes and in brackets are no part of what is counted. */
const partsOf = (code: string): string =>
  code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '').toLowerCase()

/** Letters that count days and hours: « h"h"mm » has them as « hh:mm » has. */
const COUNTS_TIME = /[dmyhs]/u

/** How long: « 36:30 » by hours, « 90:00 » by minutes, « 45 » by seconds, whatever stands between. */
const lengthOf = (serial: number, unit: string): string => {
  const seconds = Math.round(Math.abs(serial) * SECONDS_A_DAY)
  const sign = serial < 0 ? '-' : ''
  if (unit === 's') return `${sign}${String(seconds)}`
  const [whole, rest] =
    unit === 'h' ? [3600, Math.floor((seconds % 3600) / 60)] : [60, seconds % 60]
  return `${sign}${String(Math.floor(seconds / whole))}:${two(rest)}`
}

/** An hour of the day, read from the part of a day it is. */
const clockOf = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

/**
 * The minute that a clock shows: a second is a fraction of a day that no computer writes exactly, and
 * 23:59:59 is still of its day.
 */
const minutesOf = (serial: number): number => Math.floor(Math.round(serial * SECONDS_A_DAY) / 60)

const dated = (serial: number, from1904: boolean): ShownNumber => {
  const minutes = minutesOf(serial)
  const day = serialToDate(Math.floor(minutes / MINUTES_A_DAY), from1904)
  const date = day.toISOString().slice(0, 10)
  const inDay = minutes % MINUTES_A_DAY
  // Midnight is what a program writes where only a day was meant.
  const text = inDay === 0 ? date : `${date}T${clockOf(inDay)}`
  return { text, date: text }
}

/** `[$€-40C]`: a sign of money and where it is written so. */
const CURRENCY = /\[\$(?<sign>[^\]"-]+)(?:-[^\]]*)?\]/gu

/** Long numbers, such as those of telephones, are shown whole and not as powers of ten. */
const plain = (number: number): string =>
  Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(12)))

/** « General" kg" »: the number as it comes, with words around it. */
const withWords = (number: number, code: string): string =>
  (code.split(';')[0] ?? code)
    .replaceAll(/\[[^\]]*\]|_.|\*./gu, '')
    .replaceAll(/"([^"]*)"|\\(.)/gu, (_, quoted?: string, sign?: string) => quoted ?? sign ?? '')
    .replace(/general/iu, plain(number))

const formatted = (number: number, code: string): string => {
  if (/general/u.test(partsOf(code))) return withWords(number, code)
  try {
    return formatValue(number, code.replaceAll(CURRENCY, '"$<sign>"'))
  } catch {
    // A form that the library does not know; the number says more than nothing.
    return plain(number)
  }
}

/** What a number of a sheet says, as the person sees it; a day and a moment are written ISO. */
export const shownNumber = (number: number, { code, from1904 }: NumberForm): ShownNumber => {
  if (!Number.isFinite(number)) return { text: '' }
  if (code === '' || code === 'General' || code === '@') return { text: plain(number), number }
  const unit = LENGTH.exec(code)?.groups?.['unit']?.toLowerCase()
  if (unit !== undefined) return { text: lengthOf(number, unit), number }
  const parts = partsOf(code)
  if (!COUNTS_TIME.test(parts)) return { text: formatted(number, code).trim(), number }
  const hasDay = /[yd]/u.test(parts) || !/[hs]/u.test(parts)
  if (number < 0 || number > LAST_DAY) return { text: plain(number), number }
  if (hasDay && number >= 1) return dated(number, from1904)
  if (number < 1) return { text: clockOf(minutesOf(number)), number }
  return { text: formatted(number, code), number }
}
