import type { Spoken } from '#domain/spoken.ts'
import type { CalendarDetails } from '#domain/outgoing/calendar/calendarDetails.ts'
import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { calendarText, closingText, openingText } from '#domain/outgoing/calendar/calendarText.ts'
import { issue, type Going, type Issuing, type Ledger } from '#domain/outgoing/calendar/issued.ts'
import { calendarAround, eventOf } from '#domain/outgoing/calendar/jcal.ts'
import type { Pace } from '#electron/host/machine/pace.ts'
import { calendarWording } from './calendarWording.ts'

/** Moments worded between two looks at whether somebody waits or wishes to stop. */
export const MOMENTS_BETWEEN_LOOKS = 200

/** What a calendar is made of. */
export interface CalendarParts extends Issuing {
  readonly moments: readonly CalendarMoment[]
  /** What was told before. */
  readonly ledger: Ledger
  readonly details: CalendarDetails
  readonly language: Spoken
  readonly id?: string | undefined
}

/** A calendar as a file, and what is told once it has gone out. */
export interface MadeCalendar {
  readonly text: string
  readonly going: readonly Going[]
  readonly ledger: Ledger
}

/** What goes out, and what words it. */
const issued = ({ moments, ledger, details, language, id, ...issuing }: CalendarParts) => {
  const made = issue(moments, ledger, issuing)
  const words = calendarWording(language)
  const around = calendarAround(made.going, { name: 'Relance', id })
  const textOf = (one: Going): string => calendarText(eventOf(one, details, words))
  return { made, around, textOf }
}

/** Words a calendar; the same parts give the same file, byte for byte. */
export const makeCalendar = (parts: CalendarParts): MadeCalendar => {
  const { made, around, textOf } = issued(parts)
  const events = made.going.map(textOf)
  return { text: [openingText(around), ...events, closingText(around)].join(''), ...made }
}

/** The same at a pace, as ten thousand moments take a second; null where it was stopped. */
export const makeCalendarAtPace = async (
  parts: CalendarParts,
  pace: Pace,
): Promise<MadeCalendar | null> => {
  const { made, around, textOf } = issued(parts)
  const pieces = [openingText(around)]
  for (const [at, one] of made.going.entries()) {
    if (!(await pace.at(at, made.going.length))) return null
    pieces.push(textOf(one))
  }
  return { text: [...pieces, closingText(around)].join(''), ...made }
}
