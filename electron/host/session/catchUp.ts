/** A beat of the host, and a way to have it at once where it is late. */
export interface CatchUp {
  readonly tick: () => Promise<void>
  /**
   * Beats at once where the clock went on without a beat: a machine that slept wakes with the plans of
   * the evening before, and its first page is not to show them under today's date.
   */
  readonly caughtUp: () => Promise<void>
}

/** Beats further apart than this, in either direction, mean that the clock jumped. */
const LATE_MS = 60_000

export const makeCatchUp = (nowMs: () => number, beat: () => Promise<void>): CatchUp => {
  let beatAt = nowMs()
  const tick = (): Promise<void> => {
    beatAt = nowMs()
    return beat()
  }
  return {
    tick,
    caughtUp: async () => {
      if (Math.abs(nowMs() - beatAt) >= LATE_MS) await tick().catch(() => undefined)
    },
  }
}
