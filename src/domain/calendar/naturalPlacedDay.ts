import { civilOf } from './civilDate.ts'
import { FAR_DAYS } from './naturalDay.ts'
import type { DayContext } from './naturalDayContext.ts'
import { isSaturdayOuvrable } from './naturalPlace.ts'
import { comingWeekday, lastOfMonth } from './naturalSpan.ts'
import { readSpans } from './naturalSpans.ts'
import type { FoundDays } from './naturalWeekday.ts'
import type { Day, Weekday } from './wallClock.ts'
import { workingDaysAfter, workingDayUpTo } from './workingDays.ts'

const PLACED =
  /^(?:le |the )?(?:tout |very )?(?:#(?<place>[1-5])|derniere?|last) (?:W(?<weekday>\d)|(?<worked>jours? ouvr(?:e|able)s?|(?:working|business|work|week) ?day)|jour|day)(?: (?:of|in|de|du|d))?(?: (?:the|l|la|le))? (?<month>.+)$/
const RUNNING = /^(?:mois|month)$/
/** "The first Monday of the new year", « le dernier vendredi de l’année ». */
const YEAR = /^(?:(?:new )?year|(?:nouvelle )?annee)$/
const MONTH =
  /^(?:(?:mois de )?M\d+(?: \d{4})?|(?:ce |this )?(?:mois|month)(?: ci| prochain)?|next month)$/

type Pick = (first: Day, last: Day) => Day

/** How the day is found between the first and the last of its month. */
const pickOf = (
  { place, weekday, worked }: Readonly<Record<string, string | undefined>>,
  { place: { region = 'none' } }: DayContext,
): Pick => {
  const at = place === undefined ? null : Number(place)
  if (weekday !== undefined) {
    const on = Number(weekday) as Weekday
    return (first, last) =>
      at === null ? comingWeekday(on, last - 7) : comingWeekday(on, first - 1) + (at - 1) * 7
  }
  if (worked !== undefined)
    return (first, last) =>
      at === null ? workingDayUpTo(last, region) : workingDaysAfter(first - 1, at, region)
  return (first, last) => (at === null ? last : first + at - 1)
}

/**
 * A day by its place in a month: "the first Monday in December", « le dernier vendredi de janvier »,
 * « le dernier jour du mois ». Null for anything else, and where the month has no such day.
 */
export const placedDay = (phrase: string, context: DayContext): FoundDays | null => {
  const groups = PLACED.exec(phrase)?.groups
  const said = groups?.['month']
  if (groups === undefined || said === undefined) return null
  const isRunning = RUNNING.test(said)
  const edgeOfYear = groups['place'] === undefined ? 'M12' : 'M1'
  const month = YEAR.test(said) ? edgeOfYear : said
  if (!MONTH.test(month)) return null
  const pick = pickOf(groups, context)
  const dayIn = (name: string): Day | null => {
    const [span] = readSpans(name, { ...context, reach: 'on' })?.spans ?? []
    if (span === undefined) return null
    const { year, month: number } = civilOf(span.first)
    const last = lastOfMonth(year, number)
    const day = pick(span.first, last)
    return day <= last ? day : null
  }
  const own = dayIn(isRunning ? 'this month' : month)
  const isOver = own !== null && own < context.today && context.leaning === 'future'
  const day = isOver && isRunning ? dayIn('next month') : own
  if (day === null) return null
  const isAhead = context.leaning === 'past' ? day <= context.today : day >= context.today
  const isNear = Math.abs(day - context.today) <= FAR_DAYS || /\d{4}$/.test(said)
  // To some Saturday is among the « jours ouvrables ».
  const isPlain =
    groups['worked']?.includes('ouvrable') !== true || isSaturdayOuvrable(context.place) === false
  return { days: [day], sure: isAhead && isNear && isPlain }
}
