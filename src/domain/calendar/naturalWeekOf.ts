import { mondayOf } from './calendarDays.ts'
import { readDays } from './naturalDay.ts'
import type { DayContext } from './naturalDayContext.ts'
import { feastIn } from './naturalHoliday.ts'
import { isCanada } from './naturalPlace.ts'
import { spanOfWeek, spanOfWeekend, weekOf, type Span } from './naturalSpan.ts'
import type { FoundDays } from './naturalWeekday.ts'

/** The weeks a phrase may mean; where its end is spoken of, all before that end is theirs. */
interface FoundWeeks {
  readonly spans: readonly Span[]
  readonly sure: boolean
  readonly isEnd?: boolean
}

const WEEK_OF =
  /^(?:(?:dans|pendant|durant|in|over|during) )?(?:(?:le |au )?(?:courant|cours) (?:de |d )?)?(?:la |the )?(?:(?:semaine|sem|week|wk)(?: (?:of|du|de|d|commencing|beginning|starting|starting on|commencant|debutant))?)(?: (?:the|le|W1|W1 the|W1 le|on))? (#?\d.*|M\d.*|D\d$|W1 .*)/
const WEEK_ENDING =
  /^(?:la |the )?(?:(?:semaine|week|wk) (?:ending|se terminant|finissant)|we)(?: on)?(?: (?:le|the))? (#?\d.*|M\d.*|W5.*)/
/** « Semaine du 7 au 11 »: the week of its first day. */
const TO_END = / (?:au|to|a|-) #?\d{1,2}(?=$| M\d+$)/

/** « Semaine du 7 », the seventh. */
const withPlace = (day: string): string => day.replace(/^(?=\d{1,2}$)/, '#')

const END_OF_WEEK =
  /^(?:la |the )?(?:(week ?end)|(?:fin de(?: la)?|end of(?: the)?) (?:semaine|sem|week))(?: (?:of|du|de|d|commencing|beginning))(?: (?:the|le))? (#?\d.*|M\d.*)/

/** « La fin de semaine du 5 décembre » is a weekend in Canada and a Friday elsewhere. */
const endOfWeek = (phrase: string, context: DayContext): FoundWeeks | null => {
  const [, weekend, of] = END_OF_WEEK.exec(phrase) ?? []
  const found = of === undefined ? null : readDays(withPlace(of), context)
  if (found === null) return null
  const isWeekend = weekend !== undefined || (/fin de sem/.test(phrase) && isCanada(context.place))
  const spans = found.days.map((day) =>
    isWeekend ? spanOfWeekend(mondayOf(day)) : spanOfWeek(mondayOf(day), 'end'),
  )
  return { isEnd: !isWeekend, spans, sure: found.sure && spans.length === 1 }
}

/** « La semaine de Noël », "Christmas week". */
const OF_FEAST =
  /^(?:(?:dans|pendant|durant|in|during) )?(?:la |the )?(?:(?:semaine|sem|week|wk) (?:of|du|de|d) (?:la |le |l |the )?(.+)|(.+) (?:week|wk))$/

const daysOfFeast = (phrase: string, context: DayContext): FoundDays | null => {
  const [, behind, name = behind] = OF_FEAST.exec(phrase) ?? []
  if (name === undefined || feastIn(name, context.today, context.place) === null) return null
  return readDays(name, context)
}

const daysOfWeek = (phrase: string, context: DayContext): FoundDays | null => {
  const of = WEEK_OF.exec(phrase)?.[1]?.replace(TO_END, '')
  if (of === undefined || !/[#M/]|du|of|\d [A-Z]/.test(phrase)) return null
  return readDays(withPlace(of), context)
}

/**
 * Reads a week by a day in it or by its end: « la semaine du 7 », "week ending 11 December", « la
 * semaine de Noël ». Null for anything else.
 */
export const readWeekOf = (said: string, context: DayContext): FoundWeeks | null => {
  const phrase = said.replace(/\bw[cb]\b/, 'week of')
  const end = endOfWeek(phrase, context)
  if (end !== null) return end
  const ending = WEEK_ENDING.exec(phrase)?.[1]
  if (ending !== undefined) {
    const found = readDays(withPlace(ending), context)
    return (
      found && { spans: found.days.map((day) => ({ first: day, last: day })), sure: found.sure }
    )
  }
  const found = daysOfFeast(phrase, context) ?? daysOfWeek(phrase, context)
  if (found === null) return null
  const spans = found.days.flatMap((day) => weekOf(day))
  return { spans, sure: found.sure && spans.length === 1 }
}
