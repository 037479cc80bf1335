import type { Causality, Linked } from '#domain/union/causality.ts'
import type { UnionEvent } from '#domain/union/unionEvent.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { CarriedEvent } from './carriedEvent.ts'
import type { StoredEvent } from './storedEvent.ts'

/** An event of a log without its content. */
export interface IndexedEvent extends Omit<UnionEvent, 'body'> {
  readonly seq: number
}

/**
 * Who wrote after whom, of all that a log holds: read once, then followed. It is what tells which words
 * an erasure takes, and which are two for one thing.
 */
export interface UnionIndex {
  /** Follows what was written since, or the next events of it; false where more may follow. */
  readonly catchUp: (most?: number) => boolean
  /** Places what is about to be written behind all: what of it stands, in order. */
  readonly place: <Event extends Linked>(events: readonly Event[]) => readonly Event[]
  /** Forgets all: what was to be written was not. */
  readonly reset: () => void
  readonly causality: Pick<Causality, 'of'>
  readonly seqOf: (hash: string) => number | undefined
  readonly at: (seq: number) => IndexedEvent | undefined
  /** All of them, in the order they arrived. */
  readonly all: () => readonly IndexedEvent[]
  /** Places of the events of one application; null for the logbook as a whole. */
  readonly about: (application: string | null) => readonly number[]
  readonly erasing: () => readonly IndexedEvent[]
}

/** What came of events that were carried here. */
export interface TakenIn {
  /** Places of those that were taken over, as they stand now. */
  readonly seqs: readonly number[]
  /** Hashes of those that wait for others. */
  readonly waiting: readonly string[]
  /** Words of this log had to go, or came here erased. */
  readonly erases: boolean
}

/** What came of it, and whether this computer writes under another id since: one had its own. */
export interface TakenOver extends TakenIn {
  readonly isRenamed: boolean
}

/** The side of a log that other computers of the same person see. */
export interface CarriedPart {
  readonly logbook: () => string
  /** Under which id this computer writes. */
  readonly device: () => string
  /** Only one computer ever wrote here. */
  readonly isAlone: () => boolean
  /** Who wrote after whom, up to now. */
  readonly index: () => UnionIndex
  /** Reads who wrote after whom in pieces, between which other calls are let through. */
  readonly ready: (yieldToCalls: () => Promise<void>) => Promise<void>
  readonly events: (seqs: Iterable<number>) => readonly CarriedEvent[]
  /** The same as they are read here. */
  readonly stored: (seqs: Iterable<number>) => readonly StoredEvent[]
  /** Places of the events whose words were erased. */
  readonly emptied: () => ReadonlySet<number>
  /** Whether files may still hold words that were erased. */
  readonly isErasing: () => boolean
  /** Makes a logbook of its own of this log, with an id that no other has: that id. */
  readonly becomeAnother: () => Promise<Outcome<string>>
  /** Takes over what others wrote; what waits is left out. Refusals change nothing. */
  readonly take: (events: readonly CarriedEvent[]) => Promise<Outcome<TakenOver>>
}
