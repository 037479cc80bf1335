import { dayOfCivil } from './civilDate.ts'
import type { Day } from './wallClock.ts'

/** Easter Sunday of a Gregorian year (the anonymous algorithm printed in Nature, 20 April 1876). */
export const easterSunday = (year: number): Day => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const monthAndDay = epact + toSunday - 7 * correction + 114
  return dayOfCivil(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1)
}
