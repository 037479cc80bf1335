import type { Scheduler } from './scheduler.ts'

/** Rows made between two looks at whether somebody waits or wishes to stop. */
export const ROWS_BETWEEN_LOOKS = 2_000

/** How the making of a file gets on: it lets calls pass, tells how far it is, and can be stopped. */
export interface Pace {
  /** Whether to go on with the row at this place, of so many. */
  readonly at: (row: number, total: number) => Promise<boolean> | boolean
  readonly stopped: () => boolean
}

/** A pace that tells `onDone` the share that is done, from 0 to 1, until `isStopped`. */
export const makePace = (
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
  {
    onDone,
    isStopped,
    rows = ROWS_BETWEEN_LOOKS,
  }: {
    readonly onDone: (done: number) => void
    readonly isStopped: () => boolean
    /** Between two looks, where one row costs more than of a table. */
    readonly rows?: number
  },
): Pace => ({
  at: (row, total) => {
    if (row % rows !== 0 || row === 0) return !isStopped()
    onDone(row / total)
    return yieldToCalls().then(() => !isStopped())
  },
  stopped: isStopped,
})
