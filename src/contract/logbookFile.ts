import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import { LANGUAGES } from '#domain/language.ts'
import type { LogbookInside } from '#domain/outgoing/logbook/inside.ts'
import type { NewHere } from '#domain/outgoing/logbook/newHere.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import { fileInHand } from './intake.ts'
import type { BackupView, Delivered, Done, LogbookState } from './views.ts'

/** Longest phrase, in UTF-16 units. */
const PHRASE_MAX = 1_000

const phrase = v.optional(v.pipe(v.string(), v.maxLength(PHRASE_MAX)))
const job = v.object({ job: id })

/** What a file of a whole logbook holds, and what of it is not known here yet. */
export interface LogbookFileView extends LogbookInside {
  /** Where it was made, where it says so: a backup does not. */
  readonly from?: { readonly computer: string; readonly madeAt: string }
  readonly here: NewHere
}

/** What became of a file: the logbook stands in place of another one, or was added to it. */
export type LogbookTaken =
  | {
      readonly way: 'replace'
      readonly state: LogbookState
      /** The logbook that was here, to go back to; null where it was empty. */
      readonly before: string | null
    }
  | { readonly way: 'add'; readonly done: Done }

/** Where backups also go. */
export interface BackupFolder {
  /** The whole way to it; left out where none is chosen. */
  readonly shown?: string
  /** Copies of this logbook that stand there; left out while nobody can tell. */
  readonly copies?: number
  /** Why the last copy did not get there; it is tried again. */
  readonly problem?: 'gone' | 'refused' | 'full' | 'failed'
}

/** What the window may ask about a whole logbook that goes out or comes in, and about its copies. */
export const logbookFile = {
  /** Makes one file of the whole logbook, sealed where a phrase is given; told on the way like others. */
  exportLogbook: call(v.object({ ...job.entries, phrase })).returning<Outcome<Delivered>>(),
  /** Gives it up; nothing of it is kept. */
  stopLogbook: call(job).returning<Outcome<void>>(),
  /** Six words that nobody guesses. */
  proposePhrase: call(v.object({ language: v.picklist(LANGUAGES) })).returning<{
    readonly phrase: string
  }>(),
  /** What a file in hand holds, before anything is taken over. */
  lookIntoLogbookFile: call(v.object({ ...fileInHand.entries, phrase })).returning<
    Outcome<LogbookFileView>
  >(),
  /**
   * Puts it in the place of the logbook that is open, which is kept, or adds what is new; named by a job
   * it tells how far it is, and can be stopped with `stopLogbook` as long as nothing has changed.
   */
  takeLogbookFile: call(
    v.object({
      ...fileInHand.entries,
      way: v.picklist(['replace', 'add']),
      job: v.optional(id),
    }),
  ).returning<Outcome<LogbookTaken>>(),
  /** Forgets what was looked at. */
  forgetLogbookFile: call(fileInHand).returning<Outcome<void>>(),
  /** What a copy holds, before one goes back to it; named by a job it tells how far it is, and can be stopped. */
  lookIntoBackup: call(v.object({ backup: id, job: v.optional(id) })).returning<
    Outcome<LogbookInside>
  >(),
  /** The copy that holds what stood here before the last one was gone back to, where it still does. */
  beforeRestore: call(v.undefined()).returning<BackupView | null>(),
  backupFolder: call(v.undefined()).returning<BackupFolder>(),
  /** A folder that was shown or picked; null for none any more. What stands there stays. */
  chooseBackupFolder: call(v.object({ folder: v.nullable(id) })).returning<Outcome<BackupFolder>>(),
} as const
