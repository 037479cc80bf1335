import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import type { Language } from '#domain/language.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Telling } from '#domain/logbook/telling.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import type { Additions } from './additions.ts'
import type { ContactRow } from './contactRow.ts'
import type { FactName } from './factNames.ts'
import type { RowContent } from './content.ts'

/** What a table is read against. */
export interface ReadingContext {
  /** Wall clock in `zone`. */
  readonly now: LocalDateTime
  /** The person's zone: that of hours in tables. */
  readonly zone: string
  readonly language: Language
  /** The order of day and month where the person lives, proposed where a table leaves it open. */
  readonly dayOrder?: 'day-first' | 'month-first'
  /** Addresses, numbers and name of the person: they are nobody they met. */
  readonly own?: readonly string[]
  /** Every application there is, those taken off or joined to others included. */
  readonly applications: Iterable<Application>
  /** Imports that stand: a row one of them wrote is there already, whatever was changed since. */
  readonly imports: Iterable<ImportRecord>
}

/**
 * What kind of table it is: one line for each application, one for each act, people only, or
 * LinkedIn's lists of who accepted and of who was invited.
 */
export const LAYOUTS = ['applications', 'acts', 'people', 'connections', 'invitations'] as const
export type Layout = (typeof LAYOUTS)[number]

/** One column, as found and as it is used. */
export interface TableColumn {
  /** Its place, from 0. */
  readonly column: number
  /** Empty where it has none. */
  readonly header: string
  readonly use: ColumnUse
  readonly proposed: ColumnUse
  /** The person chose it. */
  readonly isChosen: boolean
  /** Up to three different cells. */
  readonly examples: readonly string[]
}

/** One status as it is written, with what it is taken for; changed by an answer with its id. */
export interface TableStatus {
  readonly id: string
  readonly text: string
  readonly means: Status
  readonly rows: number
}

/**
 * What is asked of a table: the order of day and month; the year of days without one; since when
 * days are counted in numbers; dates that cannot be read or lie strangely far, which stay in the
 * notes; what a status means; what a column means; the zone of its hours; whether a follow-up was
 * done or is planned; whether rows that do not tell were sent; which of both comes first in a title.
 */
export const ASKED = [
  'day-order',
  'year',
  'serial',
  'unread',
  'status',
  'meaning',
  'zone',
  'follow-up',
  'sent',
  'title-order',
] as const
export type Asked = (typeof ASKED)[number]

/** One question, for a whole column. The import waits until every one is answered. */
export interface TableQuestion {
  readonly id: string
  readonly asks: Asked
  /** Null where it is about the whole table. */
  readonly column: number | null
  readonly header: string
  /** Up to five different cells it is about. */
  readonly examples: readonly string[]
  /** How many rows it is about. */
  readonly rows: number
  /**
   * `day-first`, `month-first`; years; `1900`, `1904`; `keep-as-note`; statuses; uses of a column;
   * zones, `keep-as-note`; `done`, `planned`; `sent`, `not-sent`; `company-first`, `post-first`.
   */
  readonly options: readonly string[]
  readonly proposed?: string
  /** What was answered, where it was. */
  readonly answer?: string
  readonly answered: boolean
}

/** What becomes of a row. */
export const FATES = ['new', 'joins', 'already-there', 'unreadable', 'left-out'] as const
export type Fate = (typeof FATES)[number]

/** Why a row is left out or cannot be read: keys of `incoming.reasons`. */
export const ROW_REASONS = [
  'company-missing',
  'name-missing',
  'above-header',
  'transposed',
  'header-again',
  'other-table',
  'month',
  'total',
  'legend',
  'hidden',
  'not-wanted',
  'nothing-said',
  'not-known',
  'no-card',
  'not-ours',
  'malformed',
] as const
export type RowReason = (typeof ROW_REASONS)[number]

/** One fact as it will be kept: a text, a day (`YYYY-MM-DD`), a moment, or empty where it needs none. */
export interface RowFact {
  readonly fact: FactName
  readonly value: string
}

/** A cell that was not taken as a fact; its text is kept in the notes. */
export interface RowDoubt {
  readonly column: number
  readonly text: string
  readonly says:
    | 'date-unread'
    | 'date-ahead'
    | 'link-refused'
    | 'contact-unread'
    | 'status-unknown'
    | 'several-companies'
}

/** Where a row goes: the board, the drawer of what was sent, the same as not sent, or to people known. */
export const PLACES = ['board', 'sent', 'not-sent', 'people'] as const
export type Place = (typeof PLACES)[number]

/** What the file says in one row, and what becomes of it. */
export interface RowReading {
  readonly line: number
  readonly fate: Fate
  readonly reason?: RowReason
  readonly place?: Place
  readonly company: string
  readonly post: string
  readonly facts: readonly RowFact[]
  readonly doubts: readonly RowDoubt[]
  /** The card that is there, or the earlier row of the file, that it joins. */
  readonly joins?: {
    readonly application?: string
    readonly line?: number
    readonly company: string
    readonly post: string
  }
  /** What it adds to the card that is there. */
  readonly adds?: readonly RowFact[]
  /** What is to be told after the import, one card at a time. */
  readonly toTell: readonly Telling[]
  /** The same for a row that says the same: by it the row is known when the file comes again. */
  readonly print?: string
  /** What was read, for the commands; absent for rows that write nothing. */
  readonly content?: RowContent
  readonly additions?: Additions
  readonly contact?: ContactRow
}

/** A table as read, with everything to look at before it is written. */
export interface TableReading {
  readonly layout: Layout
  /** Null where the table has no header. */
  readonly headerLine: number | null
  readonly columns: readonly TableColumn[]
  readonly statuses: readonly TableStatus[]
  readonly questions: readonly TableQuestion[]
  /** Every row but those of the header; each has one fate. */
  readonly rows: readonly RowReading[]
  readonly counts: Readonly<Record<Fate | 'read', number>>
}

/** Whether every question is answered, so that the table may be written. */
export const isAnswered = ({ questions }: Pick<TableReading, 'questions'>): boolean =>
  questions.every(({ answered }) => answered)
