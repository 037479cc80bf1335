import { civilOf, dayOfCivil, isCivilDate } from './civilDate.ts'
import { dateParts, turnedParts, type DateParts } from './naturalDateParts.ts'
import type { DayContext } from './naturalDayContext.ts'
import { feastIn } from './naturalHoliday.ts'
import { isMonthFirstPossible } from './naturalPlace.ts'
import { monthAway } from './naturalSpan.ts'
import { readWeekday, type FoundDays } from './naturalWeekday.ts'
import { weekdayOf, type Day, type Weekday } from './wallClock.ts'

/** What lies farther away without its year is asked, and offered on both sides where both are near. */
export const FAR_DAYS = 60
const NEAR_DAYS = 31

const FILLERS = /(?:^|(?<= ))(?:le|la|les|l|the|de|du|au|d|des|of|on|a|at)(?: |$)/g

/** The day that a bare time of day belongs to: today, unless that is on the wrong side of now. */
export const dayOfBareTime = ({ today, nowMinutes, minutes, leaning }: DayContext): Day => {
  const time = minutes ?? nowMinutes
  if (leaning === 'past') return time <= nowMinutes ? today : today - 1
  return time >= nowMinutes ? today : today + 1
}

/**
 * Reads the signs of a phrase that names a day; several where it may mean either. Null where it names
 * none, or one that does not exist.
 */
export const readDays = (phrase: string, context: DayContext): FoundDays | null => {
  const feast = feastIn(phrase.replace(/^(?:les?|la|l|the) /, ''), context.today, context.place)
  if (feast) return yearless([...nearest(feast.days, context)], context, [], !feast.sure)
  const rest = phrase
    .replace(/^(?:ce|cet|cette|this|this coming|coming) (?=W\d #?\d)/, '')
    .replace(FILLERS, '')
    .replace(/\s-\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    readWeekday(rest, context) ??
    eitherWeekday(rest, context) ??
    eitherDate(rest, context) ??
    ofSomeMonth(rest, context) ??
    withWeekday(rest, context)
  )
}

const EITHER_WEEKDAY =
  /^((?:next|nxt|this|coming) )?W(\d) (?:(?:ou|or) )?W(\d)( (?:prochain|(?:semaine|sem) (?:prochaine|pro(?:ch)?)|next week|this (?:week|wk)|cette (?:semaine|sem)|en (?:8|15)|week|fortnight))?$/

/** « Mercredi ou jeudi », "Wed/Thu": both are offered. */
const eitherWeekday = (phrase: string, context: DayContext): FoundDays | null => {
  const [, before = '', one, two, behind = ''] = EITHER_WEEKDAY.exec(phrase) ?? []
  if (one === undefined) return null
  // What is said of the week is said of both.
  const both = [one, two].map((weekday) =>
    readWeekday(`${before}W${String(weekday)}${behind}`, context),
  )
  if (both.includes(null)) return null
  return { days: both.flatMap((found) => found?.days ?? []), sure: false }
}

/** « Le 4 ou le 5 décembre », "the 4th or 5th": both are offered. */
const eitherDate = (phrase: string, context: DayContext): FoundDays | null => {
  const [, ofBoth, earlier, later] = /^(M\d+) #?(\d{1,2}) (?:ou|or) #?(\d{1,2})$/.exec(phrase) ?? []
  if (ofBoth !== undefined)
    return eitherDate(`${String(earlier)} or ${String(later)} ${ofBoth}`, context)
  const [, one, its, two, month = its] =
    /^(#?\d{1,2})(?: (M\d+))? (?:ou|or) (#?\d{1,2})(?: (M\d+))?$/.exec(
      phrase.replace(/^(M\d+) (.+)$/, '$2 $1'),
    ) ?? []
  if (one === undefined || two === undefined || !/[#M]/.test(phrase)) return null
  const dates =
    month === undefined
      ? [one, two].map((day) => `#${day.replace('#', '')}`)
      : [`${one} ${its ?? month}`, `${two} ${month}`]
  const both = dates.map((date) => withWeekday(date, context))
  if (both.includes(null)) return null
  return { days: both.flatMap((found) => found?.days ?? []), sure: false }
}

/** « Le 12 du mois prochain », "the 12th of this month". */
const ofSomeMonth = (phrase: string, context: DayContext): FoundDays | null => {
  const found =
    /^(?:W(\d) )?#?(\d{1,2}) (?:(ce|this|next|prochain) )?(?:mois|month)(?: (prochain|next|ce|ci))?$/.exec(
      phrase,
    )
  if (found === null) return null
  const [, weekday, dayOfMonth, before, behind] = found
  const isNext = /next|prochain/.test(before ?? behind ?? '')
  const dayIn = (away: number): Day | null => {
    const [year, month] = monthAway(context.today, away)
    return civil({ year, month, dayOfMonth: Number(dayOfMonth) }, year)
  }
  const own = dayIn(isNext ? 1 : 0)
  // "The first of the month" that is over is the next one, where no month is pointed at.
  const isOver = own !== null && own < context.today && context.leaning === 'future'
  const day = isOver && (before ?? behind) === undefined ? dayIn(1) : own
  if (day === null || (weekday !== undefined && weekdayOf(day) !== Number(weekday))) return null
  return {
    days: [day],
    sure: context.leaning === 'past' ? day <= context.today : day >= context.today,
  }
}

/** A date, with or without its year. A weekday written beside it must be the right one. */
const withWeekday = (phrase: string, context: DayContext): FoundDays | null => {
  const [, first, before, behind, last] = /^(?:W(\d) (.+)|(.+) W(\d))$/.exec(phrase) ?? []
  const weekday = first ?? last
  const plain = (before ?? behind ?? phrase).replace(/ (?:prochaine?|next)$/, '')
  const isOn = (day: Day): boolean => weekday === undefined || weekdayOf(day) === Number(weekday)
  const dayOfMonth = (weekday === undefined ? /^#(\d{1,2})$/ : /^#?(\d{1,2})$/).exec(plain)?.[1]
  if (dayOfMonth !== undefined)
    return onDayOfMonth(
      Number(dayOfMonth),
      (weekday === undefined ? null : Number(weekday)) as Weekday | null,
      context,
    )
  const parts = dateParts(plain, isMonthFirstPossible(context.place))
  const dated = parts.flatMap((each) =>
    each.year === null ? [] : existing([civil(each, each.year)]),
  )
  if (parts.every(({ year }) => year !== null)) {
    const days = [...new Set(dated.filter(isOn))]
    return days.length === 0 ? null : { days, sure: days.length === 1 }
  }
  // A weekday that is not that of the nearest such date makes it no date of another year.
  const found = parts.map((each) => nearest(inSomeYear(each, context.today), context).filter(isOn))
  const days = [...new Set(found.flat())]
  if (days.length === 0) return null
  const [only] = parts
  const isTurned = parts.length === 1 && only !== undefined && /^\d+[/-]/.test(plain)
  const turned = isTurned ? nearTurned(only, context).filter(isOn) : []
  return yearless(days, context, turned, found.filter((each) => each.length > 0).length > 1)
}

/** The other date that 12/3 may stand for, where it lies near. */
const nearTurned = (parts: DateParts, context: DayContext): readonly Day[] => {
  const turned = turnedParts(parts)
  return turned === null
    ? []
    : nearest(inSomeYear(turned, context.today), context).filter(
        (day) => Math.abs(day - context.today) <= FAR_DAYS,
      )
}

/** The nearest such day ahead or behind; where a month has none, or it is far away, it is asked. */
const onDayOfMonth = (
  dayOfMonth: number,
  weekday: Weekday | null,
  context: DayContext,
): FoundDays | null => {
  const { today, leaning } = context
  const months = Array.from({ length: 25 }, (_, index) => index - 12)
  const days = existing(
    months.map((away) => {
      const [year, month] = monthAway(today, away)
      return civil({ year, month, dayOfMonth }, year)
    }),
  ).filter((day) => weekday === null || weekdayOf(day) === weekday)
  const found = nearest(days, context)
  const [only] = found
  if (only === undefined || found.every((day) => Math.abs(day - today) > FAR_DAYS)) return null
  // « Mardi 1 » may be the first half of « mardi 10 h »: what lies on the other side is asked.
  const isOther = leaning === 'past' ? only > today : only < today
  if (isOther) return { days: found, sure: false }
  if (found.length > 1)
    return { days: found.filter((day) => Math.abs(day - today) <= FAR_DAYS), sure: false }
  const nextMonth = monthAway(today, leaning === 'past' ? -1 : 1)
  const isNear =
    weekday !== null || isInMonth(only, monthAway(today, 0)) || isInMonth(only, nextMonth)
  return { days: [only], sure: isNear }
}

const isInMonth = (day: Day, [year, month]: readonly [number, number]): boolean => {
  const date = civilOf(day)
  return date.year === year && date.month === month
}

const civil = ({ month, dayOfMonth }: DateParts, year: number): Day | null =>
  isCivilDate(year, month, dayOfMonth) ? dayOfCivil(year, month, dayOfMonth) : null

/** Eight years to either side are enough to find a 29 February. */
const inSomeYear = (parts: DateParts, today: Day): readonly Day[] => {
  const thisYear = civilOf(today).year
  return existing(Array.from({ length: 17 }, (_, index) => civil(parts, thisYear - 8 + index)))
}

const existing = (days: readonly (Day | null)[]): readonly Day[] =>
  days.filter((day) => day !== null)

/** The nearest day on the expected side, and before it the one on the other side if that is near. */
const nearest = (days: readonly Day[], { today, leaning }: DayContext): readonly Day[] => {
  const before = days.filter((day) => day <= today).at(-1)
  const after = days.find((day) => day >= today)
  const [expected, other] = leaning === 'past' ? [before, after] : [after, before]
  if (expected === undefined) return existing([other ?? null])
  const isFar = Math.abs(expected - today) > FAR_DAYS
  const isOtherNear = other !== undefined && Math.abs(other - today) <= NEAR_DAYS
  if (!isFar || !isOtherNear) return [expected]
  // What is noted as past may lie a few days ahead; a promise that lies behind is asked about.
  return leaning === 'past' ? [other] : [other, expected]
}

/** Days read without a year: sure only where there is one, and it is near. */
const yearless = (
  days: readonly Day[],
  { today }: DayContext,
  more: readonly Day[] = [],
  isEither = false,
): FoundDays | null => {
  if (days.length === 0) return null
  const isFar = days.some((day) => Math.abs(day - today) > FAR_DAYS)
  const all = [...new Set(isFar ? [...days, ...more] : days)]
  return {
    days: all.toSorted((one, other) => one - other),
    sure: all.length === 1 && !isFar && !isEither,
  }
}
