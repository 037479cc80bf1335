import { readMoments, type ReadingContext } from '#domain/calendar/naturalDate.ts'
import {
  dayOf,
  localDate,
  weekdayOf,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { WEEKDAY_WORDS } from '#domain/calendar/naturalWords.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import type { FoundDate } from './datesInText.ts'
import { withDayInFigures } from './dayWords.ts'
import type { MomentQuestion } from './reading.ts'

/** What words of a date are counted from, and whose they are. */
export interface DateGround {
  readonly now: LocalDateTime
  /** When the mail was sent; unknown where it does not say. */
  readonly sentAt?: LocalDateTime | undefined
  /** The language of the mail, not of its reader. */
  readonly language: Language
  readonly region: HolidayRegion
}

/** The days that words may mean; asked where there is a question. */
export interface ResolvedDate {
  readonly days: readonly LocalDate[]
  readonly question?: MomentQuestion
  /** Those too that were over when the mail was sent, and are not meant unless it looks back. */
  readonly all?: readonly LocalDate[]
}

/** In English both orders of day and month are written, wherever the reader lives. */
const contextOf = ({ now, sentAt, language, region }: DateGround): ReadingContext => ({
  now: sentAt ?? now,
  language,
  ...(LANGUAGE_ROWS[language].typedMonthFirst ? {} : { region }),
  leaning: 'future',
})

const daysOf = (words: string, context: ReadingContext) => {
  const read = readMoments(words, context)
  return {
    days: [...new Set(read.moments.map(({ local }) => local.slice(0, 10)))],
    isSure: read.isDaySure && read.moments.length > 0,
  }
}

/** Months by names that are read in every language: with full stops the day stands first everywhere. */
const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')

const WEEKDAY_FIRST = /^([a-z]+)\.?\s*,?\s*(?:le |the |,)?\s*(?=.*\d)/u

/** What stands between a weekday and its date and tells no day. */
const BETWEEN =
  /^(?<day>[a-z]+)\.?,?(?: (?:matin|midi|soir|apres-midi|aprem|morning|afternoon|evening)(?=.*\d))?,?(?: (?:a savoir|soit|c'est-a-dire|that is|i\.?e\.?|namely))?(?: ?[,–-] ?| )(?=(?:le |the )?(?:\d|[a-z]+ \d))/u

const weekdayIn = (words: string): number | undefined => {
  const name = WEEKDAY_FIRST.exec(words)?.[1] ?? ''
  return WEEKDAY_WORDS.get(name)
}

/** Of a date with the wrong weekday beside it: that date, and the nearest such weekday. */
const withWrongWeekday = (words: string, context: ReadingContext): ResolvedDate | undefined => {
  const weekday = weekdayIn(words)
  if (weekday === undefined) return undefined
  const { days } = daysOf(words.replace(WEEKDAY_FIRST, ''), context)
  const [day] = days
  if (day === undefined) return undefined
  const around = [0, 1, -1, 2, -2, 3, -3].map((away) => dayOf(day) + away)
  const nearest = around.find((each) => weekdayOf(each) === weekday)
  return {
    days: [...days, ...(nearest === undefined ? [] : [localDate(nearest)])],
    question: 'weekday-disagrees',
  }
}

/** Which day words of a mail mean, counted from its own day. */
export const resolvedDate = (found: FoundDate, ground: DateGround): ResolvedDate => {
  const context = contextOf(ground)
  // "next Thursday (3rd)": the figure tells which one.
  const words = withDayInFigures(found.words)
    .replace(BETWEEN, '$<day> ')
    .replace(/(?<=\d) ?(?:of|de) (?=[a-z])/gu, ' ')
    .replace(
      /(?<=[a-z,.] ?)(\d{1,2})\.(\d{1,2})\.?$/u,
      (_, day: string, month: string) => `${day} ${MONTHS[Number(month) - 1] ?? ''}`,
    )
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)$/u, '$1-$2-$3')
    .replace(/^tonight$/u, 'today')
    .replace(/^(?:next|this|ce) (?=[a-z]+\.? (?:le |the )?\d)/u, '')
  const isUnknown = ground.sentAt === undefined
  if (found.is === 'counted' && isUnknown) return { days: [], question: 'mail-date' }
  const { days, isSure } = daysOf(words, context)
  if (days.length === 0) return withWrongWeekday(words, context) ?? { days: [], question: 'no-day' }
  if (isUnknown && !found.hasYear && weekdayIn(words) === undefined)
    return { days, question: 'mail-date' }
  if (isSure) return { days }
  if (found.isNumeric && days.length > 1) {
    // « 12/09/2026 » in a mail of December: the one of its two days that was over then is not meant.
    const ahead = days.filter((day) => day >= context.now.slice(0, 10))
    const isTold = !isUnknown && found.hasYear && ahead.length === 1
    return isTold ? { days: ahead, all: days } : { days, question: 'day-order' }
  }
  // Its year stands beside it: far away it may lie, and is that day.
  if (found.hasYear && days.length === 1) return { days }
  return { days, question: days.length > 1 ? 'several' : 'far' }
}
