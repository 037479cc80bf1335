/** What is asked for, kept until somebody can do it. */
export interface UntilHeard<Asked> {
  readonly ask: (asked: Asked) => void
  /** From now on it is done at once; what was asked before comes first, in its order. */
  readonly hear: (heed: (asked: Asked) => void) => void
}

/**
 * What starts Relance, or comes while it starts, is told before there is a window or a logbook: it waits, and
 * is not lost.
 */
export const untilHeard = <Asked>(first: readonly Asked[] = []): UntilHeard<Asked> => {
  const early: Asked[] = [...first]
  let heard = (asked: Asked): void => void early.push(asked)
  return {
    ask: (asked) => heard(asked),
    hear: (heed) => {
      heard = heed
      for (const asked of early.splice(0)) heed(asked)
    },
  }
}
