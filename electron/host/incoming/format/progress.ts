/** Where a reader says that it gets on. */
export interface Progress {
  /**
   * Something was done: `done` of the whole, from 0 to 1, and so many rows. Who calls it often enough
   * is never taken for stuck.
   */
  readonly step: (done: number, rows?: number) => void
}

export const NO_PROGRESS: Progress = { step: () => undefined }

/** The cells of the shared numbers below. */
const BEATS = 0
const DONE = 1
const ROWS = 2
/** `done` is shared as a whole number of thousandths. */
const WHOLE = 1000

/** How far a reading has come, as it is seen from another thread. */
export interface SeenProgress {
  /** Rises with each step. */
  readonly beats: number
  readonly done: number
  readonly rows: number
}

/** Memory that a reader's thread writes and the host's reads, even while the reader works. */
export const sharedProgress = (): SharedArrayBuffer =>
  new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)

export const progressInto = (shared: SharedArrayBuffer): Progress => {
  const numbers = new Int32Array(shared)
  return {
    step: (done, rows) => {
      Atomics.add(numbers, BEATS, 1)
      Atomics.store(numbers, DONE, Math.round(Math.min(1, Math.max(0, done)) * WHOLE))
      if (rows !== undefined) Atomics.store(numbers, ROWS, rows)
    },
  }
}

export const progressFrom = (shared: SharedArrayBuffer): SeenProgress => {
  const numbers = new Int32Array(shared)
  return {
    beats: Atomics.load(numbers, BEATS),
    done: Atomics.load(numbers, DONE) / WHOLE,
    rows: Atomics.load(numbers, ROWS),
  }
}
