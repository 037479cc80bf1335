import { mondayOf } from './calendarDays.ts'
import { FAR_DAYS, readDays } from './naturalDay.ts'
import type { DayContext } from './naturalDayContext.ts'
import { placedDay } from './naturalPlacedDay.ts'
import { readSpans } from './naturalSpans.ts'
import { meaningOf } from './naturalSpanWords.ts'
import { readWeekOf } from './naturalWeekOf.ts'
import { weekOfMonth } from './naturalWeekOfMonth.ts'
import { comingWeekday, middleAsked, mondaysAway, spanOfWeek, type Span } from './naturalSpan.ts'
import { same } from '#domain/same.ts'
import type { Day, Weekday } from './wallClock.ts'

/** The day or the stretch a phrase speaks of, by itself; several where it may be either. */
export interface Body {
  readonly spans: readonly Span[]
  /** A stretch of several days, of which the last counts. */
  readonly isStretch: boolean
  /** Its end is spoken of: before it is over, its last day is still theirs. */
  readonly isEnd: boolean
  readonly isMiddle: boolean
  readonly sure: boolean
}

const DAY = { isStretch: false, isEnd: false, isMiddle: false } as const
const STRETCH = { isStretch: true, isEnd: false, isMiddle: false } as const

const ofDays = (
  days: readonly Day[],
  sure: boolean,
  kind: Pick<Body, 'isStretch' | 'isEnd' | 'isMiddle'>,
): Body => ({
  ...kind,
  spans: days.map((day) => ({ first: day, last: day })),
  sure,
})

const isFar = ({ last }: Span, { today }: DayContext): boolean => Math.abs(last - today) > FAR_DAYS

const weekOfBody = (phrase: string, context: DayContext): Body | null => {
  const found = readWeekOf(phrase, context)
  return found && { ...STRETCH, ...found }
}

const BETWEEN =
  /(?:entre|between|from|du|de|the)? ?(?:le |the )?(.+?) ?(?:-| et| and| to| au| a| through| thru) ?(?:le |the )?(.+)/
const BARE_DAY = /^#?\d{1,2}$/

/** « Entre le 4 et le 8 décembre », "Monday to Wednesday": from the first day to the last. */
const rangeBody = (phrase: string, context: DayContext): Body | null => {
  const [, from = '', to = ''] =
    BETWEEN.exec(phrase.replace(/^(?:la |the )?(?:semaine|week) (?=entre |between )/, '')) ?? []
  if (
    from === '' ||
    (BARE_DAY.test(to) !== BARE_DAY.test(from) && BARE_DAY.test(to) && !/M\d/.test(from))
  )
    return null
  // Before New Year's Day, or with it? A feast at either end is asked about.
  const isFeast = /noel|christmas|xmas|nouvel|new year/.test(phrase)
  const isPlain = BARE_DAY.test(from) && BARE_DAY.test(to)
  if (isPlain && !/#/.test(phrase) && !/^(?:entre|between)/.test(phrase)) return null
  const month = /M\d+(?: \d{4})?/.exec(to)?.[0] ?? /M\d+/.exec(from)?.[0]
  const withMonth = (day: string): string =>
    BARE_DAY.test(day)
      ? month === undefined
        ? `#${day.replace('#', '')}`
        : `${day} ${month}`
      : day
  const [first, last] = [from, to].map((day) => readDays(withMonth(day), context))
  if (first == null || last == null) return null
  const [begins, ends] = [first.days[0], last.days[0]]
  if (begins === undefined || ends === undefined || begins > ends || ends - begins > 31) return null
  return {
    ...STRETCH,
    spans: [{ first: begins, last: ends }],
    sure: first.sure && last.sure && !isFeast,
  }
}

const WEEKDAYS =
  /^(?:(?:entre|between) (?:le )?W(\d) (?:et|and) (?:le )?W(\d)|(?:(?:de|du|from) )?W(\d) (?:a|au|to|through|thru) W(\d))$/

/** « De lundi à mercredi »: the Wednesday after that Monday, whatever day it is said on. */
const weekdaysBody = (phrase: string, context: DayContext): Body | null => {
  const [, one, two, from = one, to = two] = WEEKDAYS.exec(phrase) ?? []
  const begins = from === undefined ? null : readDays(`W${from}`, context)
  if (begins === null) return null
  const spans = begins.days.map((first) => ({
    first,
    last: comingWeekday(Number(to) as Weekday, first),
  }))
  return { ...STRETCH, spans, sure: begins.sure && spans.length === 1 }
}

const weekOfMonthBody = (phrase: string, context: DayContext): Body | null => {
  const found = weekOfMonth(phrase, context)
  return found && { ...STRETCH, ...found }
}

/** "The week after next". */
const AFTER_NEXT =
  /^(?:(?:the )?(early|debut|start|beginning|late|end|fin|mid|middle|mi|milieu)(?: of)? )?(?:the )?week after next(?: week)?$/
/** « La semaine d’après », "the following week": after this one, or after one spoken of before. */
const THE_AFTER =
  /^(?:la |the )?(?:(?:semaine|sem) (?:d apres|suivante)|following (?:week|wk)|(?:week|wk) (?:after|following))$/
/** « Le lundi d’après », "the following Monday": the coming one, or one after a day spoken of before. */
const WEEKDAY_AFTER =
  /^(?:le |the )?(?:W(\d) (?:d apres|suivant|qui suit|after|following)|following W(\d))$/
const AFTER =
  /^(?:le |la |the )?(?:W(\d)|(semaine|sem|week|wk)|(lendemain|day)) (?:(?:juste |d )?apres|(?:right |just )?after|following|suivant|qui suit|du|de|d|of)(?: (?:le|la|the))? (.+)/

/** "The Monday after Thanksgiving", « la semaine après Noël », « le lendemain du 15 ». */
const afterBody = (phrase: string, context: DayContext): Body | null => {
  if (AFTER_NEXT.test(phrase) || THE_AFTER.test(phrase)) {
    const side = meaningOf(AFTER_NEXT.exec(phrase)?.[1] ?? '')?.edge ?? null
    const mondays = (THE_AFTER.test(phrase) ? [1, 2] : [2]).flatMap((weeks) =>
      mondaysAway(weeks, context.today, context.place),
    )
    const spans = middleAsked(
      mondays.map((monday) => spanOfWeek(monday, side)),
      side,
    )
    const sure = spans.length === 1
    return { ...STRETCH, isEnd: side === 'end', isMiddle: side === 'middle', spans, sure }
  }
  const [, one, other = one] = WEEKDAY_AFTER.exec(phrase) ?? []
  if (other !== undefined) {
    const coming = comingWeekday(Number(other) as Weekday, context.today)
    return ofDays([coming, coming + 7], false, DAY)
  }
  const [, weekday, week, , of = ''] = AFTER.exec(phrase) ?? []
  const isAfter = /apres|after|following|suivant|suit|lendemain/.test(phrase)
  const found = isAfter && /[#M]|[a-z]{3}/.test(of) ? readDays(of, context) : null
  const [day, ...others] = found?.days ?? []
  if (day === undefined || found === null) return null
  const sure = found.sure && others.length === 0
  if (weekday !== undefined) {
    const days = [comingWeekday(Number(weekday) as Weekday, day)]
    return ofDays(days, sure, DAY)
  }
  if (week === undefined) return ofDays([day + 1], sure, DAY)
  return { ...STRETCH, spans: [spanOfWeek(mondayOf(day) + 7, null)], sure }
}

const spansBody = (phrase: string, context: DayContext): Body | null => {
  const found = readSpans(phrase, context)
  if (found === null || found.spans.length === 0) return null
  const { spans, isDated, edge, sure = true } = found
  const isNear = isDated || !spans.some((span) => isFar(span, context))
  return {
    spans,
    isStretch: true,
    isEnd: edge === 'end',
    isMiddle: edge === 'middle',
    sure: sure && spans.length === 1 && isNear,
  }
}

/** « Mardi 16 ou mercredi 17 », « fin juin début juillet »: both are offered. */
const EITHER =
  /(.+?)(?: (?:ou(?: bien| au pire| a la limite| plutot)?|or(?: maybe| at worst| failing that| rather)?|voire|sinon|\/) | (?=(?:debut|early|mi|mid|start|beginning|(?:le|the) #\d+$) ?))(.+)/

const OR = / (?:ou|or|voire|sinon|\/) /

const eitherBody = (phrase: string, context: DayContext): Body | null => {
  const [, one, two] = EITHER.exec(phrase) ?? []
  if (one === undefined || two === undefined) return null
  // « Lundi ou mardi en huit »: what is said of one may be said of both.
  if (/^W\d$/.test(one) || /^W\d$/.test(two)) return null
  const both = [one, two].map((each) => readBody(each, context))
  const [first, second] = both
  if (first == null || second == null || first.isStretch !== second.isStretch) return null
  // « Lundi prochain, le 17 » is one day said twice.
  const isOne =
    !OR.test(phrase) && second.sure && first.spans.some((span) => same([span], second.spans))
  return isOne ? second : { ...second, spans: [...first.spans, ...second.spans], sure: false }
}

/** Reads what is left of a phrase once limit and hour are taken off. Null where a word is not understood. */
export const readBody = (phrase: string, context: DayContext): Body | null => {
  if (phrase === '') return null
  const weekdays = weekdaysBody(phrase, context)
  if (weekdays !== null) return weekdays
  const found = readDays(phrase, context)
  if (found !== null && found.days.length > 0) return ofDays(found.days, found.sure, DAY)
  const placed = placedDay(phrase, context)
  if (placed !== null) return ofDays(placed.days, placed.sure, DAY)
  return (
    spansBody(phrase, context) ??
    weekOfBody(phrase, context) ??
    weekOfMonthBody(phrase, context) ??
    afterBody(phrase, context) ??
    rangeBody(phrase, context) ??
    eitherBody(phrase, context)
  )
}
