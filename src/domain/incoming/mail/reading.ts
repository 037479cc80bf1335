import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Language } from '#domain/language.ts'
import type { InterviewMode } from '#domain/vocabulary.ts'

/** The parts of a file that a fact may be read in. */
export type Part = 'calendar' | 'text' | 'subject' | 'header' | 'signature' | 'card'

/** Where a fact was read: the part of the file, and its line as it stands there. */
export interface Source {
  readonly part: Part
  readonly line: string
}

/** Something that was read, and where. */
export interface Fact<Value> {
  readonly value: Value
  readonly source: Source
}

/** What a mail or an invitation is read against. */
export interface ReadingGround {
  /** Wall clock of the person. */
  readonly now: LocalDateTime
  /** The person's zone. */
  readonly zone: Zone
  readonly language: Language
  readonly region: HolidayRegion
  /** The person: nobody to meet. */
  readonly own: { readonly name: string; readonly phone: string }
}

/** Why the moment of an interview is asked about. */
export const MOMENT_QUESTIONS = [
  'floating',
  'zone-unknown',
  'zones-disagree',
  'zone-vague',
  'hour-missing',
  'hour-doubled',
  'all-day',
  'recurring',
  'weekday-disagrees',
  'text-disagrees',
  'several',
  'day-order',
  'mail-date',
  'no-hour',
  'half-day',
  'no-day',
  'far',
  'unreadable',
] as const
export type MomentQuestion = (typeof MOMENT_QUESTIONS)[number]

/** The same moment on the clock it was written in, where that is not the person's. */
export interface ThereReading {
  readonly at: LocalDateTime
  /** An IANA name, or the words that stand for a zone in the file. */
  readonly zone: string
}

/** One moment that may be meant, on the person's clock. */
export interface MomentOption {
  readonly at: LocalDateTime
  readonly there?: ThereReading
  /** How it was taken: the name of the zone for instance; shown beside it. */
  readonly as?: string
  readonly source: Source
}

/** When an interview is to be, as far as it is said. */
export interface MomentReading {
  /** Sure, on the person's clock; absent where it is asked. */
  readonly sure?: MomentOption
  /** Why it is asked; absent where it is sure. */
  readonly question?: MomentQuestion
  /** What may be meant; may be empty. */
  readonly options: readonly MomentOption[]
  /** The day, where it is certain and the hour is asked (`YYYY-MM-DD`). */
  readonly day?: string
  /** The words that are asked about, as they stand. */
  readonly source?: Source
}

/** Somebody named in a file, and where. */
export interface PersonReading {
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly role?: string
  readonly company?: string
  readonly linkedin?: string
  readonly postalAddress?: string
  readonly as: 'organizer' | 'attendee' | 'sender' | 'signature' | 'card'
  /** Proposed as somebody to meet: not a robot, a room, or the person. */
  readonly likely: boolean
  readonly source: Source
}

/** What a mail seems to be; the person decides. */
export const SEEMS = [
  'invitation',
  'moved',
  'cancelled',
  'slots',
  'answer',
  'refusal',
  'offer',
  'acknowledgement',
  'newsletter',
  'unknown',
] as const
export type Seems = (typeof SEEMS)[number]

/** A mail as it is read: its own header, its text, and what it seems to be. */
export interface LetterReading {
  readonly from?: { readonly name: string; readonly email: string }
  readonly subject?: string
  /** When it was sent, on the person's clock; absent where it does not say. */
  readonly sentAt?: LocalDateTime
  readonly sentSource?: Source
  /** Its own words, to read beside the choice. */
  readonly text: string
  /** More stood in the file than is shown and kept. */
  readonly isCut: boolean
  readonly seems: Seems
  /** The lines that make it seem so. */
  readonly because: readonly Source[]
  /** A page on which a moment can be chosen. */
  readonly slotLink?: Fact<string>
}

/** What a file says of one interview. */
export interface MeetingReading {
  /** Tells it from the others of the file. */
  readonly key: string
  readonly uid?: string
  readonly sequence?: number
  /** Which instance of a series, as the file names it. */
  readonly instance?: string
  readonly isCancelled: boolean
  readonly title?: Fact<string>
  readonly moment: MomentReading
  readonly durationMinutes?: Fact<number>
  readonly place?: Fact<string>
  readonly link?: Fact<string>
  readonly mode?: Fact<InterviewMode>
  readonly people: readonly PersonReading[]
  readonly company?: Fact<string>
  readonly post?: Fact<string>
}

/** What a calendar asks for (RFC 5546), where it says. */
export type Method = 'request' | 'publish' | 'cancel' | 'counter' | 'reply' | 'other'

/** Something to say about a file beside what was read. */
export type IncomingRemark =
  'winmail' | 'many-events' | 'same-event-twice' | 'unreadable-calendar' | 'cut' | 'nested-mail'

/** A mail, an invitation or pasted text as its bytes say it; nothing of the logbook is known yet. */
export interface IncomingReading {
  readonly kind: 'letter'
  readonly method?: Method
  readonly meetings: readonly MeetingReading[]
  readonly letter?: LetterReading
  /** People of its signature, or of cards it carries. */
  readonly people: readonly PersonReading[]
  readonly remarks: readonly IncomingRemark[]
}

/** Cards of people as their bytes say them. */
export interface PeopleReading {
  readonly kind: 'people'
  readonly people: readonly PersonReading[]
  /** Cards that could not be read. */
  readonly unreadable: number
}
