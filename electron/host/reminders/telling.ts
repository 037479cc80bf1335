/** One telling of a step: for which moment, and what the clock said, in milliseconds since the epoch. */
export interface Telling {
  readonly step: string
  readonly moment: string
  readonly atMs: number
}

/** A telling, and what is known of the clock that it was told by. */
export interface ToldOnce extends Telling {
  /** What had elapsed since boot; null where it was told before this start. */
  readonly elapsedMs: number | null
  /**
   * Void: told before its moment, by a clock that ran ahead, and counts for nothing. Settled: a clock
   * that was set back is believed to have been right.
   */
  readonly doubt: 'none' | 'settled' | 'void'
  /** The doubt arose since this start. */
  readonly isDoubtedHere: boolean
}

/** Clocks are set right by so much all the time; told two minutes early is told. */
export const CLOCK_SLACK_MS = 120_000

/** Ends the key of a telling that earlier versions doubted, and that counts once its time has come. */
export const EARLY = '~early'

/** Ends the key of a telling that does not count. */
export const VOID = '~void'

/** Neither an id nor a moment holds the signs between them. */
export const keyOf = ({ step, moment, atMs }: Telling): string =>
  `${step}@${moment}~${String(atMs)}`

/** Keys of earlier versions do not tell what the clock said: it was right. */
export const tellingOf = (key: string): Telling => {
  const [, step = '', moment = '', at = '0'] = /^(.*)@([^@~]*)(?:~(\d+))?$/u.exec(key) ?? []
  return { step, moment, atMs: Number(at) }
}

/** Whether it was told at a time that is yet to come. */
export const isAhead = ({ atMs }: Telling, nowMs: number): boolean => atMs > nowMs + CLOCK_SLACK_MS

/** When it was told, or the next moment after, under a key that no void telling has: a clock repeats. */
export const freeAt = (told: Telling, voidKeys: ReadonlySet<string>): number => {
  let { atMs } = told
  while (voidKeys.has(keyOf({ ...told, atMs }))) atMs += 1
  return atMs
}
