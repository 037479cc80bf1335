import { mondayOf } from './calendarDays.ts'
import type { DayContext } from './naturalDayContext.ts'
import { comingWeekday, mondaysAway } from './naturalSpan.ts'
import { weekdayOf, type Day, type Weekday } from './wallClock.ts'

/** The days a phrase may mean; where `sure` there is one, and it is meant. */
export interface FoundDays {
  readonly days: readonly Day[]
  readonly sure: boolean
}

const THIS = 'ce|cet|cette|this|this coming|coming|the coming'
const NEXT = 'prochaine?|next|proch|pro|nxt'
const LAST = 'derniere?|passee?|last|precedent'
const WEEK = '(?:semaine|sem|week|wk)'

const only = (day: Day): FoundDays => ({ days: [day], sure: true })
const asked = (days: readonly Day[]): FoundDays => ({ days, sure: false })

type Row = readonly [
  pattern: RegExp,
  read: (weekday: Weekday, context: DayContext) => FoundDays | null,
]

const isToday = (weekday: Weekday, { today }: DayContext): boolean => weekdayOf(today) === weekday

/**
 * On the very day it is the next one, unless the hour beside it is still to come; as a limit (« d’ici
 * mardi soir ») that is asked.
 */
const bare = (weekday: Weekday, context: DayContext): FoundDays => {
  const { today, minutes, nowMinutes, leaning, reach } = context
  const since = (weekdayOf(today) - weekday + 7) % 7
  const isAhead = since === 0 && (minutes ?? 0) > nowMinutes
  if (leaning === 'past') return only(isAhead ? today - 7 : today - since)
  const coming = comingWeekday(weekday, today)
  if (!isAhead) return only(coming)
  return reach === 'on' ? only(today) : asked([today, coming])
}

/** "This Tuesday", said on a Tuesday, may be today. */
const thisOne = (weekday: Weekday, context: DayContext): FoundDays =>
  isToday(weekday, context) && context.leaning === 'future' && context.minutes === null
    ? asked([context.today, context.today + 7])
    : bare(weekday, context)

/**
 * « Vendredi prochain » said on a Wednesday is this week's to some and next week's to others; nobody
 * is sure to call tomorrow "next Monday".
 */
const next = (weekday: Weekday, { today, place }: DayContext): FoundDays => {
  const coming = comingWeekday(weekday, today)
  const [monday = coming, ...later] = mondaysAway(1, today, place)
  if (coming < monday || coming === today + 1 || later.length > 0)
    return asked([coming, coming + 7])
  return only(coming)
}

const last = (weekday: Weekday, { today }: DayContext): FoundDays =>
  only(today - ((weekdayOf(today) - weekday + 6) % 7) - 1)

const inWeek =
  (weeks: number) =>
  (weekday: Weekday, { today, place, leaning }: DayContext): FoundDays | null => {
    const mondays = weeks === 0 ? [mondayOf(today)] : mondaysAway(weeks, today, place)
    const days = mondays.map((monday) => monday + weekday - 1)
    // A day of this week that is over is no day ahead.
    if (weeks === 0 && leaning === 'future' && days.some((day) => day < today)) return null
    return { days, sure: days.length === 1 }
  }

/** « Jeudi en huit », "Thursday week": a week after the coming one; on a Thursday, which is asked. */
const weeksOn =
  (weeks: number) =>
  (weekday: Weekday, context: DayContext): FoundDays => {
    const coming = comingWeekday(weekday, context.today) + weeks * 7
    return isToday(weekday, context) ? asked([coming - 7, coming]) : only(coming)
  }

const rows = (patterns: readonly string[], read: Row[1]): readonly Row[] =>
  patterns.map((pattern) => [new RegExp(`^(?:${pattern})$`), read])

const W = String.raw`W(\d)`
const ROWS: readonly Row[] = [
  ...rows([W], bare),
  ...rows([`(?:${THIS}) ${W}`, `${W} (?:ci|coming|qui (?:s en )?vient|this coming)`], thisOne),
  ...rows([`(?:${NEXT}) ${W}`, `${W} (?:${NEXT})`], next),
  ...rows([`(?:${LAST}) ${W}`, `${W} (?:${LAST})`], last),
  ...rows([`${W} (?:this|cette) ${WEEK}(?: ci)?`, `(?:this|cette) ${WEEK} ${W}`], inWeek(0)),
  ...rows(
    [
      `${W} (?:next|nxt|coming) ${WEEK}`,
      `(?:next|nxt|coming) ${WEEK} ${W}`,
      `${W} ${WEEK} (?:${NEXT}|qui vient)`,
      `${WEEK} (?:${NEXT}|qui vient) ${W}`,
    ],
    inWeek(1),
  ),
  ...rows(
    [
      `${W} last ${WEEK}`,
      `last ${WEEK} ${W}`,
      `${W} ${WEEK} (?:derniere|passee)`,
      `${WEEK} (?:derniere|passee) ${W}`,
    ],
    inWeek(-1),
  ),
  ...rows(
    [
      `${W} (?:in|en|dans) 8`,
      `${W} en 8 jours`,
      `${W} (?:week|wk)`,
      `week ${W}`,
      `1 week (?:from )?${W}`,
      `1 week (?:from )?(?:this|this coming|coming) ${W}`,
    ],
    weeksOn(1),
  ),
  ...rows(
    [
      `${W} en 15`,
      `${W} fortnight`,
      `(?:1 )?fortnight (?:from )?${W}`,
      `2 weeks (?:from )?${W}`,
      `14 days (?:from )?${W}`,
    ],
    weeksOn(2),
  ),
  ...rows([`${W} after next`], (weekday, { today }) => {
    const coming = comingWeekday(weekday, today)
    return asked([coming + 7, coming + 14])
  }),
]

const PLAIN_DAY = /^D(-?\d)$/
/** « Demain en huit », "today week", "a week tomorrow". */
const FROM_DAY = /^(?:D([0-2]) (?:en 8|week|in 8)|(?:1 )?week (?:from )?D([0-2]))$/
/** "Two weeks tomorrow", « aujourd’hui en quinze », "three weeks on Friday". */
const WEEKS_FROM = /^(?:([2-4]) weeks|(?:1 )?fortnight|14 days) (?:from )?([DW])([0-7])$/
const IN_FIFTEEN = /^D([01]) (?:en 15|fortnight)$/

/** Reads a weekday with what is said of its week. Null for anything else. */
export const readWeekday = (said: string, context: DayContext): FoundDays | null => {
  // "This day week" in Ireland.
  const phrase = said
    .replace(/(?:this|ce) day(?= week| fortnight)/, 'D0')
    .replace(/this time next (?=week)/, 'D0 ')
    .replace(/this time (?=[DW]\d)/, '')
  const plain = PLAIN_DAY.exec(phrase)?.[1]
  if (plain !== undefined) return only(context.today + Number(plain))
  const [, ahead, behind] = FROM_DAY.exec(phrase) ?? []
  const days = ahead ?? behind
  if (days !== undefined) return only(context.today + 7 + Number(days))
  const fifteen = IN_FIFTEEN.exec(phrase)?.[1]
  if (fifteen !== undefined) return only(context.today + 14 + Number(fifteen))
  const [, weeks = '2', kind, from] = WEEKS_FROM.exec(phrase) ?? []
  if (kind === 'D') return only(context.today + Number(weeks) * 7 + Number(from))
  if (kind === 'W') return weeksOn(Number(weeks))(Number(from) as Weekday, context)
  for (const [pattern, read] of ROWS) {
    const weekday = pattern.exec(phrase)?.[1]
    if (weekday !== undefined) return read(Number(weekday) as Weekday, context)
  }
  return null
}
