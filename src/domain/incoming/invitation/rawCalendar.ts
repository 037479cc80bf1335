import type { Zone } from '#domain/calendar/zone.ts'
import type { Method } from '#domain/incoming/mail/reading.ts'

/** A date of a calendar as its line has it; the zone is decided afterwards, from the raw property. */
export interface RawTime {
  /** The line as it stands in the file. */
  readonly line: string
  /** Wall clock as written, `YYYY-MM-DDTHH:mm`; of a whole day at 00:00. Absent where it cannot be read. */
  readonly local?: string
  readonly isDay?: boolean
  readonly isUtc?: boolean
  /** An offset written behind the hour, in minutes. */
  readonly offset?: number
  /** The text of the TZID, without its quotes. */
  readonly tzid?: string
  /** What Windows' names stand for, by table; the usual zone first. */
  readonly windows?: readonly Zone[]
  /**
   * By how many minutes the rules that stand in the file are ahead of UTC at that hour: none where
   * they leave it out, two where they have it twice. Absent without such rules.
   */
  readonly embedded?: readonly number[]
}

/** Somebody in a calendar, as their line has it. */
export interface RawAttendee {
  readonly line: string
  readonly name: string
  readonly email: string
  /** A room or a thing: CUTYPE, or a role that does not take part. */
  readonly isThing: boolean
}

/** One start of a series. */
export interface RawStart extends Pick<RawTime, 'embedded'> {
  readonly local: string
}

/** One event of a calendar. */
export interface RawEvent {
  readonly uid?: string
  readonly sequence?: number
  readonly recurrence?: RawTime
  readonly isRecurring: boolean
  /** Starts of a series, on the clock of its start, as far as they are counted out. */
  readonly starts: readonly RawStart[]
  readonly isCancelled: boolean
  /** Marked as lasting whole days, whatever hours it names. */
  readonly isAllDay: boolean
  /** Another line gives another start. */
  readonly hasOtherStart: boolean
  readonly start?: RawTime
  readonly end?: RawTime
  /** DURATION, in minutes. */
  readonly minutes?: number
  /** Texts, with their lines. */
  readonly summary?: RawText
  readonly description?: RawText
  readonly location?: RawText
  /** Addresses of the web that programs put in lines of their own: the conference first. */
  readonly links: readonly RawText[]
  readonly organizer?: RawAttendee
  readonly attendees: readonly RawAttendee[]
}

/** A text of a calendar without its escapes, and its line as it stands. */
export interface RawText {
  readonly text: string
  readonly line: string
}

/** A calendar: what it asks for, and its events in their order. */
export interface RawCalendar {
  readonly method?: Method
  readonly events: readonly RawEvent[]
  /** A zone named for the whole calendar: no more than likely for an hour without one. */
  readonly usualZone?: string
  /** Events beyond those that are read. */
  readonly left: number
}
