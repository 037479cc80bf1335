import { timeOfDay, type MinutesInDay } from './wallClock.ts'

export const MINUTES_PER_HALF = 12 * 60

/** A time as written, before anyone asks in which half of the day it lies. */
export interface Clock {
  readonly minutes: MinutesInDay
  /** Without am, pm, a figure past 12 or a leading nought: "at 2" may be 14:00. */
  readonly isLoose: boolean
  /** Whether it means the same time everywhere. */
  readonly sure: boolean
}

/** Whether a clock shows such a time. */
export const isClock = (hours: number, minutes: number): boolean =>
  hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59

const FIRST_HOUR = 1
/** "At 2" is in the afternoon: nobody calls at night … */
const LAST_AFTERNOON = 6
/** … at 6 or 7 they might call early or late … */
const LAST_UNSURE = 8

/**
 * The times a clock may mean, where nothing says which half of the day: 1 to 5 lie in the afternoon,
 * 6 and 7 are asked, the others are as written. The night is never meant.
 */
export const timesMeant = ({ minutes, isLoose }: Clock): readonly MinutesInDay[] => {
  const hours = minutes / 60
  if (!isLoose || hours < FIRST_HOUR || hours >= LAST_UNSURE) return [minutes]
  if (hours < LAST_AFTERNOON) return [minutes + MINUTES_PER_HALF]
  return [minutes, minutes + MINUTES_PER_HALF]
}

/** A clock as a sign among the others of a phrase: `T1430`, loose `T0200?`. */
export const clockSign = (clock: Clock): string =>
  `T${timeOfDay(clock.minutes).replace(':', '')}${clock.isLoose ? '?' : ''}${clock.sure ? '' : '!'}`

export const CLOCK_SIGN = String.raw`T(\d{2})(\d{2})(\?)?(!)?`

/** The reverse of `clockSign`. */
export const clockOf = ([hours, minutes, loose, unsure]: readonly (
  string | undefined
)[]): Clock => ({
  minutes: Number(hours) * 60 + Number(minutes),
  isLoose: loose !== undefined,
  sure: unsure === undefined,
})
