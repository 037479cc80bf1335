import { unstamped } from '#domain/logbook/stepId.ts'
import { clockDoubts, type ClockLook, type ClockSet } from './clockDoubts.ts'
import type { Reminder } from './reminder.ts'
import {
  EARLY,
  freeAt,
  isAhead,
  keyOf,
  tellingOf,
  VOID,
  type Telling,
  type ToldOnce,
} from './telling.ts'

/** What was told of the steps so far. */
export interface RungReminders {
  /** These are told now; the keys under which that is remembered. */
  readonly note: (reminders: readonly Reminder[], at: ClockLook) => readonly string[]
  /** What was told of since a time, for the other computers. */
  readonly since: (ms: number) => readonly Telling[]
  /** Whether the person was told of it, at its moment or later, by a clock that was right. */
  readonly covers: (reminder: Reminder, nowMs: number) => boolean
  /** The clock was set: what was told early by it counts no more. The keys that remember it. */
  readonly clockSet: (set: ClockSet) => readonly string[]
}

/** Tellings of one step that are kept: more often no clock is set. */
const KEPT = 8

/** What was read from the logbook. */
interface KeptTellings {
  /** What counts, or will; nobody knows of it what the clock did since boot. */
  readonly tellings: readonly ToldOnce[]
  readonly voidKeys: Set<string>
}

const readKept = (keys: Iterable<string>): KeptTellings => {
  const plain: string[] = []
  const [early, voidKeys] = [new Set<string>(), new Set<string>()]
  for (const key of keys)
    if (key.endsWith(EARLY)) early.add(key.slice(0, -EARLY.length))
    else if (key.endsWith(VOID)) voidKeys.add(key.slice(0, -VOID.length))
    else plain.push(key)
  const tellings = plain
    .filter((key) => !voidKeys.has(key))
    .map((key): ToldOnce => ({
      ...tellingOf(key),
      elapsedMs: null,
      doubt: early.has(key) ? 'settled' : 'none',
      isDoubtedHere: false,
    }))
  return { tellings, voidKeys }
}

/**
 * What was shown. Changed settings may move a step to an earlier moment, for which nobody is told a
 * second time. What was told at a time that is yet to come was told by a clock that ran ahead: it
 * rings again when its moment comes.
 */
export const rungReminders = (keys: Iterable<string>): RungReminders => {
  const tellings = new Map<string, readonly ToldOnce[]>()
  const keep = (told: ToldOnce): void => {
    tellings.set(told.step, [...(tellings.get(told.step) ?? []), told].slice(-KEPT))
  }
  const kept = readKept(keys)
  for (const told of kept.tellings) keep(told)

  const isTold = (step: string, moment: string, nowMs: number): boolean =>
    (tellings.get(step) ?? []).some(
      (told) => told.moment >= moment && told.doubt !== 'void' && !isAhead(told, nowMs),
    )

  return {
    note: (reminders, { nowMs, elapsedMs }) =>
      reminders.map(({ step: { id }, moment }) => {
        const told = { step: id, moment, atMs: nowMs }
        const telling = { ...told, atMs: freeAt(told, kept.voidKeys) }
        keep({ ...telling, elapsedMs, doubt: 'none', isDoubtedHere: false })
        return keyOf(telling)
      }),
    since: (ms) =>
      [...tellings.values()].flat().filter(({ atMs, doubt }) => atMs >= ms && doubt !== 'void'),
    // What rang before ids told what a step counts from is not rung again.
    covers: ({ step: { id }, moment }, nowMs) =>
      isTold(id, moment, nowMs) || isTold(unstamped(id), moment, nowMs),
    clockSet: (set) => {
      const written: string[] = []
      for (const [step, all] of tellings) {
        const judged = all.map((told) => clockDoubts(told, set, kept.voidKeys))
        tellings.set(
          step,
          judged.map(({ told }) => told),
        )
        for (const { key, told } of judged) {
          if (key !== null) written.push(key)
          if (told.doubt === 'void') kept.voidKeys.add(keyOf(told))
        }
      }
      return written
    },
  }
}
