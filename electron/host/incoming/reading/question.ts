import type { Outcome } from '#domain/outcome.ts'
import type { LogbookFile, TableFile } from '#contract/intake.ts'
import type { ReadTable, TableView } from '#contract/incomingTable.ts'
import type { TableImport } from '#domain/decide/importTable.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type {
  IncomingReading,
  PeopleReading,
  ReadingGround,
} from '#domain/incoming/mail/reading.ts'
import type { ReadingContext } from '#domain/incoming/table/reading.ts'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { CarriedBy, MadeFile, OpenedFile } from '#electron/host/devices/files/carriedFile.ts'
import type {
  HandedAsked,
  KeyHanding,
  openHandedKey,
  OwnIdentity,
} from '#electron/host/devices/files/handedKey.ts'
import type { CarriedInside, JoinAsked, Joined } from '#electron/host/devices/files/joined.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import type { LogbookInside } from '#domain/outgoing/logbook/inside.ts'
import type { PackedFrom } from '#electron/host/outgoing/logbook/packLogbook.ts'
import type { UnpackAsked, Unpacked } from '#electron/host/outgoing/logbook/unpackLogbook.ts'

/** A file as it is handed to its reader. */
export interface HandedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  /** It is text from the clipboard, in UTF-8. */
  readonly pasted: boolean
}

/** The logbook as far as a table is compared with it. */
export interface KnownCards {
  /** Names this state of the logbook: what was sent once is not sent again. */
  readonly revision: number
  readonly applications: readonly Application[]
  readonly imports: readonly ImportRecord[]
}

/** A table with what was chosen, and what it is read against. */
export interface TableAsked {
  readonly choices: TableChoices
  readonly context: Omit<ReadingContext, 'applications' | 'imports'>
  /** Left out where the thread has them already. */
  readonly known?: KnownCards | undefined
}
type RowsAsked = Pick<ReadTable, 'from' | 'most' | 'only'>

/** What is asked of a reader's thread, by name: what goes in and what comes out. */
export interface Questions {
  /** Reads the file and keeps what it holds for the questions that follow. */
  readonly open: { readonly given: HandedFile; readonly answer: ReadFile }
  /** Reads a table with what was chosen: a page of its rows. */
  readonly table: {
    readonly given: TableAsked & RowsAsked
    readonly answer: Omit<TableView, 'revision'>
  }
  /** What a table amounts to, once every question is answered. */
  readonly commands: {
    readonly given: TableAsked & { readonly import: string }
    readonly answer: Omit<TableImport, 'name'>
  }
  /** What a mail, an invitation or cards say, read for the person at hand. */
  readonly letter: {
    readonly given: { readonly ground: ReadingGround }
    readonly answer: IncomingReading | PeopleReading
  }
  /** Puts the logbook that the file holds into a database of its own. */
  readonly unpack: { readonly given: UnpackAsked; readonly answer: Unpacked }
  /** Makes such a file of a copy of the logbook; of no file that was opened. */
  readonly pack: {
    readonly given: PackedFrom & {
      readonly copy: string
      readonly phrase?: string | undefined
      readonly workFactor?: number | undefined
    }
    readonly answer: Uint8Array<ArrayBuffer>
  }
  /** A fresh key for a folder that computers share, as a file under a phrase. */
  readonly makeKey: {
    readonly given: { readonly phrase: string; readonly workFactor?: number | undefined }
    readonly answer: { readonly key: string; readonly bytes: Uint8Array }
  }
  /** What this computer alone is to hold, so that keys can be handed to it. */
  readonly makeIdentity: { readonly given: null; readonly answer: OwnIdentity }
  /** A key on its way to other computers, a file for each. */
  readonly handKey: { readonly given: KeyHanding; readonly answer: readonly MadeFile[] }
  readonly openHandedKey: {
    readonly given: HandedAsked
    readonly answer: Awaited<ReturnType<typeof openHandedKey>>
  }
  readonly openKey: {
    readonly given: { readonly bytes: Uint8Array; readonly phrase: string }
    readonly answer: string
  }
  /** A file of events, or what a computer says of itself. */
  readonly makeCarried: {
    readonly given: { readonly key: string; readonly by: CarriedBy } & (
      { readonly events: readonly CarriedEvent[] } | { readonly head: CarriedDevice }
    )
    readonly answer: MadeFile
  }
  /** Opens such a file; `keeps` its events in the thread for the two questions that follow. */
  readonly openCarried: {
    readonly given: {
      readonly path: string
      readonly bytes: Uint8Array
      readonly key: string
      readonly logbook: string
      readonly keeps: boolean
    }
    readonly answer: OpenedFile
  }
  readonly lookCarried: { readonly given: null; readonly answer: CarriedInside }
  readonly joinCarried: { readonly given: JoinAsked; readonly answer: Joined }
  /** Takes into a copy of this logbook what the database of another one holds more; of no file that was opened. */
  readonly join: {
    readonly given: { readonly copy: string; readonly path: string }
    readonly answer: null
  }
  /** Looks into a copy; of no file that was opened. */
  readonly look: { readonly given: { readonly copy: string }; readonly answer: LogbookInside }
}
export type QuestionName = keyof Questions

/** What a file was read as, by its sort, as far as other threads are told. */
export type ReadFile = TableFile | { readonly sort: 'letter' } | LogbookFile

/** One question on its way to the thread. */
export type Asked = {
  readonly [Name in QuestionName]: {
    readonly ask: number
    readonly name: Name
    readonly given: Questions[Name]['given']
  }
}[QuestionName]

/** Its answer on the way back; `failed` is a bug, told without what the file says. */
export interface Answered {
  readonly ask: number
  readonly answer: Outcome<unknown>
  readonly failed?: { readonly name: string; readonly stack: string } | undefined
}
