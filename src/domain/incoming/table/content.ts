import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Channel, Civility, InterviewMode } from '#domain/vocabulary.ts'
import type { RowDoubt } from './reading.ts'

/** A day as a table gives it, with its hour where one is written. */
export interface Dated {
  readonly date: LocalDate
  readonly time?: string
}

/** Somebody a row names. */
export interface RowPerson {
  readonly name: string
  readonly civility?: Civility
  readonly role?: string
  readonly email?: string
  readonly phone?: string
  readonly linkedin?: string
  /** They were met in the interview. */
  readonly isMet?: true
}

/** An interview a row tells of. */
export interface RowInterview extends Dated {
  /** Zone of its hour, where a column says one. */
  readonly zone?: string
}

/** Outcomes that a row may tell; the last five put the application away or end it. */
export type OutcomeName =
  'offer' | 'hired' | 'refused' | 'declined' | 'withdrawn' | 'expired' | 'silence'

/** What one row says, or several about one application together. */
export interface RowContent {
  /** Its line, and where several were joined the first of them. */
  readonly line: number
  /** The same for a row that says the same, whichever file it comes from. */
  readonly print: string
  readonly company: string
  readonly post: string
  readonly place?: string
  readonly agency?: string
  readonly offerUrl?: string
  readonly source?: string
  readonly cv?: string
  readonly channel?: Channel
  /** When it was sent: a day; some day; not yet. */
  readonly sent: Dated | 'undated' | 'not-sent'
  /** Further days on which it was sent. */
  readonly sentAgain?: readonly Dated[]
  readonly interviews: readonly RowInterview[]
  /** An interview is told of without its day, or with its day ahead and no hour. */
  readonly openInterview?: { readonly on?: LocalDate }
  readonly mode?: InterviewMode
  readonly followUps: readonly Dated[]
  readonly plannedFollowUps: readonly Dated[]
  readonly promiseOn?: LocalDate
  readonly outcome?: {
    readonly is: OutcomeName
    readonly on?: Dated
    readonly until?: LocalDate
    readonly reason?: string
  }
  readonly people: readonly RowPerson[]
  /** Lines of the notes: remarks, and columns that have no place of their own with their headers. */
  readonly notes: readonly string[]
  readonly doubts: readonly RowDoubt[]
}

/** The moment of a day: its hour, or the middle of the day. */
export const momentOf = ({ date, time }: Dated): LocalDateTime => `${date}T${time ?? '12:00'}`

/** As `momentOf`, for what has happened: never later than now. */
export const pastMomentOf = (day: Dated, now: LocalDateTime): LocalDateTime => {
  const moment = momentOf(day)
  return moment > now ? now : moment
}
