import type { Spoken } from '#domain/spoken.ts'
import type { CalendarDetails } from '#domain/outgoing/calendar/calendarDetails.ts'
import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { calendarText } from '#domain/outgoing/calendar/calendarText.ts'
import { issue, type Going, type Issuing, type Ledger } from '#domain/outgoing/calendar/issued.ts'
import { calendarOf } from '#domain/outgoing/calendar/jcal.ts'
import { calendarWording } from './calendarWording.ts'

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

/** Words a calendar; the same parts give the same file, byte for byte. */
export const makeCalendar = ({
  moments,
  ledger,
  details,
  language,
  id,
  ...issuing
}: CalendarParts): MadeCalendar => {
  const made = issue(moments, ledger, issuing)
  const head = { name: 'Relance', id }
  const calendar = calendarOf(made.going, head, details, calendarWording(language))
  return { text: calendarText(calendar), ...made }
}
