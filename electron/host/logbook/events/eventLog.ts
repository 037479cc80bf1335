import type { EraseTarget } from '#domain/decide/decision.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { CarriedPart } from './carried.ts'
import type { KeptDraft } from './keptDrafts.ts'
import type { Erasure } from './erasures.ts'
import type { Snapshots } from './snapshot.ts'
import type { StoredEvent } from './storedEvent.ts'

/** What another logbook holds beside what is known here. */
export interface Compared {
  /** In the order of that logbook. */
  readonly unknown: readonly StoredEvent[]
  /** How many of its events are known here. */
  readonly known: number
  /** What adding it erases here although none of its unknown events tells it: noted beside them there. */
  readonly erasures: readonly Pick<Erasure, 'application' | 'subject'>[]
}

/** When and with what a batch is written; both come from outside so that tests decide them. */
export interface AppendContext {
  readonly batch: string
  /** Milliseconds since the epoch. */
  readonly recordedAt: number
}

/**
 * Takes into a copy of a log what another database holds more, and reads all of it through; wherever that
 * is done. Refused with `logbook-file-damaged` where it would not stand.
 */
export type Join = (copy: string, path: string) => Promise<Outcome<null>>

/**
 * The append-only log. Every method is asynchronous so that it may move off the main thread
 * without its callers noticing. Refusals (`disk-full`, `not-saved`, `read-only`) change nothing.
 */
export interface EventLog {
  readonly readOnly: boolean
  /** All events in order, or those behind a position, older versions brought up to date. */
  readonly read: (after?: number) => Promise<readonly StoredEvent[]>
  /** Where what the events amount to is kept, to open sooner; absent where nothing can be written. */
  readonly snapshots?: Snapshots
  /** Writes all drafts in one transaction; resolves once they are on the disk. A batch already written is not written twice. */
  readonly append: (drafts: readonly EventDraft[], context: AppendContext) => Promise<Outcome<void>>
  /**
   * Appends the drafts and, in the same transaction, empties the bodies of the earlier events of
   * applications, or only those about one person, each told by one of the drafts; then makes the
   * bytes unrecoverable in every file, as far as the disk lets it: see `finishErasing`.
   */
  readonly erase: (
    targets: readonly EraseTarget[],
    drafts: readonly EventDraft[],
    context: AppendContext,
  ) => Promise<Outcome<void>>
  /**
   * Goes on with what could not be erased from every file yet (no room, a file that another program
   * holds). True once no file of the logbook holds erased words.
   */
  readonly finishErasing: () => Promise<boolean>
  /** Compares the finished database of another logbook with this one. */
  readonly compare: (path: string) => Promise<Compared>
  /**
   * Takes over what that database holds and this log does not, as it is, with the drafts behind it as
   * one batch; erasures of either side are followed. A copy of this log is joined with it first, which
   * takes long. Refused with `logbook-file-damaged` where it would not stand here.
   */
  readonly take: (
    path: string,
    drafts: readonly EventDraft[],
    context: AppendContext,
    joined?: Join,
  ) => Promise<Outcome<void>>
  /** The side that other computers see; absent where nothing can be written. */
  readonly carried?: CarriedPart
  /** Puts a copy of all of it into a file that is not there yet, as it stands once what is being erased is gone. */
  readonly copyTo: (path: string) => Promise<Outcome<void>>
  /** Keys of the reminders already shown (step id and moment). */
  readonly shownReminders: () => Promise<ReadonlySet<string>>
  readonly markRemindersShown: (keys: readonly string[], atMs: number) => Promise<void>
  /** The text begun for something and not sent, or null; beside the events, kept and erased with them. */
  readonly draft: (key: string) => Promise<KeptDraft | null>
  /** All of them, the one kept last in front. */
  readonly drafts: () => Promise<readonly KeptDraft[]>
  /** Refused with `no-such-application` or `no-such-person` where its words were erased. */
  readonly keepDraft: (draft: KeptDraft) => Promise<Outcome<void>>
  readonly dropDraft: (key: string) => Promise<Outcome<void>>
  /**
   * Recomputes every hash: the first event that is not what was written, 0 where something beside
   * the events is not, or null.
   */
  readonly verify: () => Promise<{ readonly damagedSeq: number } | null>
  readonly close: () => Promise<void>
}
