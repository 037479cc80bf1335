import { MONTH_WORDS } from './naturalWords.ts'

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/

/** A date as written, before anyone asks whether it exists. Months and days begin at 1. */
export type DateParts = {
  readonly year: number | null
  readonly month: number
  readonly dayOfMonth: number
}

/** Takes a folded phrase apart. Numeric dates are day first in both languages, as the app shows them. */
export const dateParts = (phrase: string): DateParts | null => {
  const iso = ISO.exec(phrase)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), dayOfMonth: Number(iso[3]) }
  const numeric = NUMERIC.exec(phrase)
  if (numeric) {
    return { year: fullYear(numeric[4]), month: Number(numeric[3]), dayOfMonth: Number(numeric[1]) }
  }
  const named =
    /^(?<day>\d{1,2}) ?(?<month>[a-z]+)(?: (?<year>\d{4}))?$/.exec(phrase) ??
    /^(?<month>[a-z]+) (?<day>\d{1,2})(?: (?<year>\d{4}))?$/.exec(phrase)
  const month = MONTH_WORDS.get(named?.groups?.month ?? '')
  if (month === undefined) return null
  return {
    year: fullYear(named?.groups?.year),
    month,
    dayOfMonth: Number(named?.groups?.day),
  }
}

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}
