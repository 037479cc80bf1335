import { unstamped } from '#domain/logbook/stepId.ts'
import type { Reminder } from './reminder.ts'

/** One telling of a step: for which moment, and what the clock said, in milliseconds since the epoch. */
export interface Telling {
  readonly step: string
  readonly moment: string
  readonly atMs: number
}

/** What was told of the steps so far. */
export interface RungReminders {
  /** These are told now; the keys under which that is remembered. */
  readonly note: (reminders: readonly Reminder[], nowMs: number) => readonly string[]
  /** What was told of since a time, for the other computers. */
  readonly since: (ms: number) => readonly Telling[]
  /** Whether the person was told of it, at its moment or later, by a clock that was right. */
  readonly covers: (reminder: Reminder, nowMs: number) => boolean
  /**
   * The clock was set back: what was told of moments that have come by the new clock too was told in
   * good time, whatever the old one said; what was told of others was early, and stays so when their
   * moment comes. Where nobody saw it happen, as Relance was closed, a clock that was off by more than a
   * day may have told early what has come by now: it rings again, as twice is better than never. The
   * keys under which all that is remembered.
   */
  readonly setBack: (nowMs: number, now: string, isSeen: boolean) => readonly string[]
}

/** Clocks are set right by so much all the time; told two minutes early is told. */
export const CLOCK_SLACK_MS = 120_000

/** By more than this no clock is off that keeps another zone, or summer time. */
const ANOTHER_ZONE_MS = 24 * 3_600_000

/** Tellings of one step that are kept: more often no clock is set. */
const KEPT = 8

/** Neither an id nor a moment holds the signs between them. */
const keyOf = ({ step, moment, atMs }: Telling): string => `${step}@${moment}~${String(atMs)}`

/** Ends the key of a telling that was early by the clock that came after. */
const EARLY = '~early'

/** Keys of earlier versions do not tell what the clock said: it was right. */
const tellingOf = (key: string): Telling => {
  const [, step = '', moment = '', at = '0'] = /^(.*)@([^@~]*)(?:~(\d+))?$/u.exec(key) ?? []
  return { step, moment, atMs: Number(at) }
}

/**
 * What was shown. Changed settings may move a step to an earlier moment, for which nobody is told a
 * second time. What was told at a time that is yet to come was told by a clock that ran ahead: it
 * rings again when its moment comes.
 */
export const rungReminders = (keys: Iterable<string>): RungReminders => {
  const tellings = new Map<string, readonly Telling[]>()
  const keep = (telling: Telling): string => {
    const { step } = telling
    tellings.set(step, [...(tellings.get(step) ?? []), telling].slice(-KEPT))
    return keyOf(telling)
  }
  const early = new Set<string>()
  for (const key of keys)
    if (key.endsWith(EARLY)) early.add(key.slice(0, -EARLY.length))
    else keep(tellingOf(key))

  const isAhead = ({ atMs }: Telling, nowMs: number): boolean => atMs > nowMs + CLOCK_SLACK_MS
  const isTold = (step: string, moment: string, nowMs: number): boolean =>
    (tellings.get(step) ?? []).some((told) => told.moment >= moment && !isAhead(told, nowMs))

  return {
    note: (reminders, nowMs) =>
      reminders.map(({ step: { id }, moment }) => keep({ step: id, moment, atMs: nowMs })),
    since: (ms) => [...tellings.values()].flat().filter(({ atMs }) => atMs >= ms),
    // What rang before ids told what a step counts from is not rung again.
    covers: ({ step: { id }, moment }, nowMs) =>
      isTold(id, moment, nowMs) || isTold(unstamped(id), moment, nowMs),
    setBack: (nowMs, now, isSeen) => {
      const doubted = [...tellings.values()]
        .flat()
        .filter((told) => isAhead(told, nowMs) && !early.has(keyOf(told)))
      return doubted.flatMap((told) => {
        if (told.moment > now) {
          early.add(keyOf(told))
          return keyOf(told) + EARLY
        }
        const isGood = isSeen || told.atMs - nowMs <= ANOTHER_ZONE_MS
        return isGood ? keep({ ...told, atMs: nowMs }) : []
      })
    },
  }
}
