import type { CarriedFile } from './carrier.ts'

/** What is known here of a place before it is asked. */
export interface PlaceKnown {
  readonly logbook: string
  /** Files of this logbook stood there before: an empty place is not a new one. */
  readonly isBegun: boolean
  /** Folders that this computer writes into: what is half made there is its own, and dead. */
  readonly own: readonly string[]
}

/** The operations at one kind of place; each throws `CarrierProblem`. */
export interface PlaceWork {
  readonly logbooks: () => Promise<readonly string[]> | readonly string[]
  readonly list: (known: PlaceKnown) => Promise<readonly CarriedFile[]> | readonly CarriedFile[]
  readonly read: (known: PlaceKnown, path: string) => Promise<Uint8Array> | Uint8Array
  readonly put: (
    known: PlaceKnown,
    path: string,
    bytes: Uint8Array,
  ) => Promise<undefined> | undefined
  readonly remove: (known: PlaceKnown, path: string) => Promise<undefined> | undefined
}
