import {
  CLOCK_SLACK_MS,
  freeAt,
  isAhead,
  keyOf,
  VOID,
  type Telling,
  type ToldOnce,
} from './telling.ts'

/** One look at the clocks of the machine. */
export interface ClockLook {
  /** The wall clock, in milliseconds since the epoch. */
  readonly nowMs: number
  /** What passed since boot, whatever the wall clock was set to. */
  readonly elapsedMs: number
}

/** The wall clock is not where it was expected to be. */
export interface ClockSet extends ClockLook {
  /** Seen: set back or forward between two looks. Else it may have been set while Relance was closed. */
  readonly change: 'back' | 'forward' | 'unseen'
  /** What a wall clock in the person's zone shows at an instant. */
  readonly localAt: (ms: number) => string
}

/** What becomes of a telling, and what is to be remembered of that. */
export interface Judged {
  readonly told: ToldOnce
  readonly key: string | null
}

/** No clock is wrong for longer than a night: what was told before was told by a right one. */
const NIGHT_MS = 24 * 3_600_000

/** By more than this no clock is off that keeps another zone, or summer time. */
const ANOTHER_ZONE_MS = 24 * 3_600_000

/** Keys of tellings that were noted as void once. */
type VoidKeys = ReadonlySet<string>

const asBefore = (told: ToldOnce): Judged => ({ told, key: null })

const voided = (told: ToldOnce): Judged =>
  told.doubt === 'void'
    ? asBefore(told)
    : { told: { ...told, doubt: 'void', isDoubtedHere: true }, key: keyOf(told) + VOID }

/** It counts, as told at a time of the clock of now: under the key of a void one nothing counts again. */
const countsAt = (told: ToldOnce, ms: number, voidKeys: VoidKeys): Judged => {
  const atMs = freeAt({ ...told, atMs: ms }, voidKeys)
  const moved = { ...told, atMs, doubt: 'none' as const }
  return { told: moved, key: keyOf(moved) }
}

const isBefore = (ms: number, { moment }: Telling, { localAt }: ClockSet): boolean =>
  localAt(ms + CLOCK_SLACK_MS) < moment

/** What is known to have been told at this time of the clock as it is now. */
const judgedByElapsed = (
  told: ToldOnce,
  realMs: number,
  set: ClockSet,
  voidKeys: VoidKeys,
): Judged => {
  if (isBefore(realMs, told, set)) return voided(told)
  return told.doubt === 'void' || isAhead(told, set.nowMs)
    ? countsAt(told, realMs, voidKeys)
    : asBefore(told)
}

/** What may have been told by a clock that was wrong before this start. */
const judgedByTime = (told: ToldOnce, set: ClockSet, voidKeys: VoidKeys): Judged => {
  const { nowMs, change, localAt } = set
  if (told.doubt === 'void') {
    // The clock came forward to where it had been: it was behind meanwhile, not ahead before.
    const isRight = told.isDoubtedHere && change === 'forward' && !isAhead(told, nowMs)
    return isRight ? countsAt(told, told.atMs, voidKeys) : asBefore(told)
  }
  if (told.doubt === 'settled' || !isAhead(told, nowMs)) return asBefore(told)
  if (told.moment > localAt(nowMs)) return voided(told)
  // Told here a day ago or more, or by a clock of another zone: in good time. Else nobody knows, and
  // twice is better than never.
  const isGood = told.elapsedMs !== null || told.atMs - nowMs <= ANOTHER_ZONE_MS
  return isGood ? countsAt(told, nowMs, voidKeys) : asBefore(told)
}

/**
 * What a clock that was set makes of a telling. Either it was wrong before or it is wrong now, which
 * nobody can tell apart: the clock of now is believed, for what was told in the last night only, and
 * once it is set again all is weighed anew. What was told before its moment does not count.
 */
export const clockDoubts = (told: ToldOnce, set: ClockSet, voidKeys: VoidKeys): Judged => {
  const { nowMs, elapsedMs } = set
  // Told before its moment on purpose, as before leaving.
  const isMeant = isBefore(told.atMs, told, set)
  if (told.elapsedMs === null || isMeant) return judgedByTime(told, set, voidKeys)
  const agoMs = elapsedMs - told.elapsedMs
  const isDoubtful = told.isDoubtedHere || agoMs <= NIGHT_MS
  return isDoubtful
    ? judgedByElapsed(told, nowMs - agoMs, set, voidKeys)
    : judgedByTime(told, set, voidKeys)
}
