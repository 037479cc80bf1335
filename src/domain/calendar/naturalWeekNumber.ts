import { civilOf } from './civilDate.ts'
import { isIsoWeekNumber, type Place } from './naturalPlace.ts'
import {
  middleAsked,
  mondayOfIsoWeek,
  nearestSpan,
  spanOfWeek,
  type FoundSpans,
  type Span,
} from './naturalSpan.ts'
import { meaningOf } from './naturalSpanWords.ts'
import type { Day } from './wallClock.ts'

interface WeekContext {
  readonly today: Day
  readonly leaning: 'past' | 'future'
  readonly place: Place
}

const NUMBERED =
  /^(?:(?:dans|pendant|durant|in|during|(?:(?:au|dans le) )?(?:courant|cours)(?: de)?) )?(?:(?:la |le |the )?(?<edge>fin|debut|end|start|late|early|mid|mi|milieu) (?:de |of )?)?(?:la |the )?(?:semaine|week|wk|sem|s|kw)(?: n(?:o|°|umero)?)? ?(?<week>\d{1,2})(?: (?:ou|or|et|and|a|to|-)(?: la)?(?: semaine| s| week)? (?<other>\d{1,2}))?(?: (?:(?:en )?(?<behind>fin|debut|milieu)(?: de (?:la )?semaine)?|(?<late>end|start|middle)(?: of (?:the )?week)?))?$/

/** « Semaine 49 », « début S50 », "week 2": a week by its number in the year. Null for anything else. */
export const numberedWeek = (phrase: string, context: WeekContext): FoundSpans | null => {
  const { edge, behind, late, week, other } = NUMBERED.exec(phrase)?.groups ?? {}
  if (week === undefined) return null
  const { today, place } = context
  const side = meaningOf(edge ?? behind ?? late ?? '')?.edge ?? null
  const spansOf = (of: string): readonly Span[] =>
    [-1, 0, 1].flatMap((away) => {
      const monday = mondayOfIsoWeek(civilOf(today).year + away, Number(of))
      return monday === null ? [] : [spanOfWeek(monday, side)]
    })
  const said = other === undefined ? [week] : [week, other]
  return {
    spans: middleAsked(
      said.flatMap((of) => nearestSpan(spansOf(of), context)),
      side,
    ),
    isDated: false,
    sure: isIsoWeekNumber(place) && side !== 'middle',
  }
}
