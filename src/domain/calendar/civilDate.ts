import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** Years that can be written and read back; beyond them a date is taken for a slip of the pen. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200

const DAYS_PER_ERA = 146_097
const DAYS_BEFORE_1970 = 719_468

/**
 * A day of the Gregorian calendar; `month` and `day` begin at 1. The formulas below are those of
 * Howard Hinnant, "chrono-compatible low-level date algorithms": integers only, no `Date`, so that
 * the machine's zone takes no part. A plan asks for thousands of days, too many for a `Date` each;
 * what is asked seldom (months, weeks) is date-fns' business, see `calendarDays.ts`.
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

/** The day number of a Gregorian date, counted from 1970-01-01. The month must be 1–12; days beyond its end run on. */
export const dayOfCivil = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970
}

/** The Gregorian date of a day number. */
export const civilOf = (day: number): CivilDate => {
  const shifted = day + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** Every month has them. */
const SHORTEST_MONTH_DAYS = 28

/** Whether such a day exists, within the years this app reads. */
export const isCivilDate = (year: number, month: number, day: number): boolean => {
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= SHORTEST_MONTH_DAYS || day <= getDaysInMonth(new Date(year, month - 1, 1, 12)))
  )
}
