import type {
  IncomingRemark,
  LetterReading,
  MeetingReading,
  Method,
  PersonReading,
} from '#domain/incoming/mail/reading.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'

/** What an invitation amounts to beside what is in the logbook. */
export const DEEDS = [
  'new',
  'moved',
  'same',
  'older',
  'cancelled',
  'cancelled-before',
  'cancelled-unknown',
  'counter',
  'reply',
] as const
export type Deed = (typeof DEEDS)[number]

/** An interview in the logbook. */
export interface KnownMeeting {
  readonly application: string
  readonly company: string
  readonly interview: string
  /** Its start on the person's clock. */
  readonly at: LocalDateTime
  readonly durationMinutes: number
}

/** What a file says of one interview, and what that amounts to. */
export interface MeetingView extends MeetingReading {
  readonly deed: Deed
  /** The interview it is about, where it came from the same invitation. */
  readonly known?: KnownMeeting
}

/**
 * Why a card may be the one a mail belongs to, from the surest to the least; `file` where another
 * interview of the same file was just noted on it.
 */
export const CARD_REASONS = [
  'file',
  'invitation',
  'address',
  'company',
  'subject',
  'domain',
] as const
export type CardReason = (typeof CARD_REASONS)[number]

/** A card a mail may belong to; the first is the likeliest. */
export interface CardMatch {
  readonly application: string
  readonly company: string
  readonly post: string
  readonly by: CardReason
  /** Its interviews that are still ahead. */
  readonly ahead: readonly KnownMeeting[]
}

/** An invitation, of a calendar or in words. */
export interface InvitationView {
  readonly sort: 'invitation'
  readonly method?: Method
  /** At least one. */
  readonly meetings: readonly MeetingView[]
  readonly letter?: LetterReading
  readonly people: readonly PersonReading[]
  readonly cards: readonly CardMatch[]
  readonly remarks: readonly IncomingRemark[]
}

/** A mail that is no invitation, and what it seems to be. */
export interface MailView {
  readonly sort: 'mail'
  readonly letter: LetterReading
  /** What it would say of an interview, where the person takes it for an invitation after all. */
  readonly meetings: readonly MeetingView[]
  readonly people: readonly PersonReading[]
  readonly cards: readonly CardMatch[]
  readonly remarks: readonly IncomingRemark[]
}

/** People of a vCard, or of a signature that was pasted alone. */
export interface PeopleView {
  readonly sort: 'people'
  readonly people: readonly PersonReading[]
  readonly unreadable: number
}
