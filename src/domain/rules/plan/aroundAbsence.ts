import { dayOfMinute, startOfDay, type Day, type Minute } from '#domain/calendar/wallClock.ts'
import { awayAt, type Away } from '#domain/rules/absences.ts'
import { TIMES } from '#domain/rules/ruleMoment.ts'
import type { TimedStep } from '#domain/rules/rule.ts'
import { NEWS_RULE_IDS } from '#domain/rules/step.ts'
import { slotFrom } from '#domain/rules/windows.ts'

/** When a step is suggested, and the absence it makes way for, where it does. */
export interface Timing {
  /** On the clock of its facts; null where nobody is contacted. */
  readonly at: Minute | null
  readonly away?: Away
}

const MORNING = TIMES['10:00']

/** The best moment from a moment on that is no earlier than a day: of a later one where the day has none left. */
const slotFromDay = (day: Day, from: Minute, { row, facts }: TimedStep): Minute => {
  const find = (minute: Minute): Minute =>
    row.contact === 'any-hour'
      ? Math.max(minute, startOfDay(day) + MORNING)
      : slotFrom(minute, row.slot ?? 'own', facts)
  const slot = facts.now.soonest(find, Math.max(startOfDay(day), from))
  // All that is told of the step goes by this moment: where it is right now, for no longer than that.
  facts.now.hasCome(slot + 1)
  return slot
}

/** The first good moment once somebody is back; what may go out at any hour waits for the morning. */
const slotAfter = (back: Minute, { row, facts }: TimedStep): Minute => {
  if (row.contact !== 'any-hour') return slotFrom(back, row.slot ?? 'own', facts)
  const morning = startOfDay(dayOfMinute(back)) + MORNING
  return morning >= back ? morning : startOfDay(dayOfMinute(back) + 1) + MORNING
}

const firstAfter = (gone: Away, step: TimedStep): Minute => {
  for (let away = gone; ;) {
    const slot = slotAfter(away.until, step)
    const next = awayAt(slot, step.facts.absences)
    if (next === undefined) return slot
    away = next
  }
}

/** Nothing is written before it may be, nor before the date they named (settled point 22). */
const openFrom = ({ row, opens, facts }: TimedStep): Minute => {
  const waits = NEWS_RULE_IDS.includes(row.rule)
    ? (facts.last?.promise?.holdsUntil ?? opens)
    : opens
  return Math.max(opens, waits)
}

const lastBefore = (gone: Away, step: TimedStep): Minute | null => {
  const { now } = step.facts
  const from = openFrom(step)
  const first = now.hasCome(from) ? now.day() : dayOfMinute(from)
  for (let day = dayOfMinute(gone.from); day >= first; day -= 1) {
    const slot = slotFromDay(day, from, step)
    if (slot < gone.from && awayAt(slot, step.facts.absences) === undefined) return slot
  }
  return null
}

/**
 * Where a step is suggested whose moment may lie in an absence: the first good slot after it. Where
 * that comes after its close, its last good slot lies inside: then the last one before leaving, if it
 * is open by then.
 */
export const aroundAbsence = (at: Minute, step: TimedStep): Timing => {
  const { now, absences } = step.facts
  // What is best done right now goes on until the person leaves, and again once they are back.
  for (const { from, until } of absences) if (now.hasCome(from)) now.hasCome(until)
  const away = awayAt(at, absences)
  if (away === undefined) return { at }
  const back = firstAfter(away, step)
  if (step.closes === null || back <= step.closes) return { at: back, away }
  return { at: lastBefore(away, step) ?? back, away }
}
