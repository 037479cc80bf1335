/** A date as written, before anyone asks whether it exists. Months and days begin at 1. */
export interface DateParts {
  readonly year: number | null
  readonly month: number
  readonly dayOfMonth: number
}

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
const DAY_FIRST = /^#?(?<day>\d{1,2}) M(?<month>\d+)(?: (?<year>\d{4}|2\d))?$/
const MONTH_FIRST = /^M(?<month>\d+) #?(?<day>\d{1,2})(?: (?<year>\d{4}))?$/
const LAST_MONTH = 12

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

/**
 * Takes the signs of a date apart. A numeric date has two readings where the month may be written
 * first (12/3), and where nothing else is possible (11/30); full stops and a year of four figures in
 * front stand for one order everywhere.
 */
export const dateParts = (phrase: string, monthFirst: boolean): readonly DateParts[] => {
  const iso = ISO.exec(phrase)
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), dayOfMonth: Number(iso[3]) }]
  const numeric = NUMERIC.exec(phrase)
  if (numeric) {
    const [, one, sign, two, yearText] = numeric
    const year = fullYear(yearText)
    const dayFirst = { year, month: Number(two), dayOfMonth: Number(one) }
    const turned = { year, month: Number(one), dayOfMonth: Number(two) }
    if (sign === '.' || turned.month > LAST_MONTH || one === two) return [dayFirst]
    if (dayFirst.month > LAST_MONTH) return [turned]
    return monthFirst ? [turned, dayFirst] : [dayFirst]
  }
  const named = (DAY_FIRST.exec(phrase) ?? MONTH_FIRST.exec(phrase))?.groups
  if (named === undefined) return []
  return [
    {
      year: fullYear(named['year']),
      month: Number(named['month']),
      dayOfMonth: Number(named['day']),
    },
  ]
}

/** 3/12 for 12/3: the other date a number may stand for, offered where the first is far away. */
export const turnedParts = (parts: DateParts): DateParts | null =>
  parts.dayOfMonth > LAST_MONTH
    ? null
    : { ...parts, month: parts.dayOfMonth, dayOfMonth: parts.month }
