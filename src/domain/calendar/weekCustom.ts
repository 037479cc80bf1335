import { mondayOf } from './calendarDays.ts'
import { dayOfCivil } from './civilDate.ts'
import type { Country, HolidayRegion } from './holidayIds.ts'
import { countryOf } from './regions.ts'
import { weekdayOf, yearOf, type Day } from './wallClock.ts'
import type { By } from '#domain/vocabulary.ts'

/** How the weeks of a country are drawn. */
export interface WeekCustom {
  /** The day that stands first. */
  readonly begins: 'monday' | 'sunday'
  /** People name weeks by their ISO number there: “semaine 48”. */
  readonly numbered: boolean
}

const FROM_MONDAY: WeekCustom = { begins: 'monday', numbered: false }
const NUMBERED: WeekCustom = { begins: 'monday', numbered: true }
const FROM_SUNDAY: WeekCustom = { begins: 'sunday', numbered: false }

/**
 * The first day as CLDR's week data has it (unicode.org/cldr, supplemental/weekData); numbers where
 * diaries are printed with them and offices speak of them.
 */
const CUSTOMS: By<Country, WeekCustom> = {
  FR: NUMBERED,
  BE: NUMBERED,
  LU: NUMBERED,
  CH: NUMBERED,
  GB: FROM_MONDAY,
  IE: FROM_MONDAY,
  CA: FROM_SUNDAY,
  US: FROM_SUNDAY,
}

/** How weeks are drawn in a region; ISO weeks, without their numbers, where no country is meant. */
export const weekCustomOf = (region: HolidayRegion): WeekCustom => {
  const country = countryOf(region)
  return country === null ? FROM_MONDAY : CUSTOMS[country]
}

/** The first day of the week in which a day lies. */
export const weekOf = (day: Day, { begins }: WeekCustom): Day =>
  begins === 'monday' || weekdayOf(day) !== 7 ? mondayOf(day) - (begins === 'monday' ? 0 : 1) : day

/** The ISO 8601 number of the week in which a day lies: that of the year which has its Thursday. */
export const isoWeekOf = (day: Day): number => {
  const thursday = mondayOf(day) + 3
  return 1 + Math.floor((thursday - dayOfCivil(yearOf(thursday), 1, 1)) / 7)
}
