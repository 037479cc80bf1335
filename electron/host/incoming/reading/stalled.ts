import type { SeenProgress } from '#electron/host/incoming/format/progress.ts'

/**
 * A thread that does not even say how much it worked is stuck after so long: on a machine that is busy
 * with something else, it may have to wait for ten seconds until it has begun.
 */
const SILENT_MS = 60_000

/** What a look at a reader finds. */
export interface Look {
  readonly seen: SeenProgress
  /** Machine time of the look, in milliseconds. */
  readonly at: number
  /** How long its thread has worked since it began, in milliseconds; undefined while it cannot say. */
  readonly workedMs: number | undefined
}

/**
 * Tells from look to look whether a reader is stuck. Its own work is counted and not the wall clock:
 * on a busy machine it may have to wait for its turn.
 */
export const stallWatch = (): ((look: Look, stalledMs: number) => boolean) => {
  let last: Look | null = null
  return (look, stalledMs) => {
    if (last === null || last.seen.beats !== look.seen.beats) {
      last = look
      return false
    }
    if (look.at - last.at >= Math.max(SILENT_MS, stalledMs) && look.workedMs === undefined)
      return true
    if (last.workedMs === undefined) last = { ...last, workedMs: look.workedMs }
    if (look.workedMs === undefined || last.workedMs === undefined) return false
    return look.workedMs - last.workedMs >= stalledMs
  }
}
