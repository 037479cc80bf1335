/** What the events of a log up to one of them amount to, as lines of text. */
export interface Snapshot {
  /** The position of the last event that is in it. */
  readonly seq: number
  readonly lines: Iterable<string>
}

/**
 * A snapshot beside the log, so that an opening reads only what came after it. `program` names whoever
 * makes sense of the events: what another one made of them is not taken.
 */
export interface Snapshots {
  /** The snapshot that goes with the log as it stands, or null; one that does not is thrown away. */
  readonly read: (program: string) => Snapshot | null
  /** Stands for all that was erased so far, of a log whose snapshot stops at a position. */
  readonly erased: (seq: number) => string
  /** Keeps one, made when `erased` stood so; false where that is not possible or no longer right. */
  readonly keep: (
    program: string,
    snapshot: Snapshot & { readonly erased: string },
  ) => Promise<boolean>
}
