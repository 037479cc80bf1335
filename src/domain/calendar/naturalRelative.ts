import { addMonths } from './calendarDays.ts'
import { isSaturdayOuvrable, type Place } from './naturalPlace.ts'
import type { Reach } from './naturalLimit.ts'
import { workingDaysAfter } from './workingDays.ts'
import type { Day } from './wallClock.ts'

export type StretchUnit = 'minutes' | 'days' | 'months' | 'working' | 'ouvrable'

/** A stretch of time counted from now, found in a phrase, and the phrase without it. */
export interface FoundStretch {
  readonly count: number
  readonly unit: StretchUnit
  /** "Within", « sous »: due to its end; "in", « dans »: at its end. */
  readonly reach: Extract<Reach, 'on' | 'by'>
  /** "A couple of weeks", « quelques jours » count nothing certain. */
  readonly sure: boolean
  readonly rest: string
}

/** Below, each unit stands as of one. */
const PLURAL =
  /\b(minute|min|heure|hour|hr|jour|jr|day|semaine|week|month|ouvree?|ouvrable|calendaire|prochaine?|delai)s\b/g
const NUMBER = String.raw`(?<couple>(?:1 )?couple(?: of| de)?)?(?: ?(?<least>\d{1,3}) ?(?:-|/|a|to|or|ou) ?)?(?<most>\d{1,3})?`
const KIND = String.raw`(?:(?<kind>working|business|office|work|week|calendar|full) )?`
const UNIT = String.raw`(?<unit>minute|min|mn|heure|hour|hr|h|jour|jr|j|day|semaine|sem|week|mois|month)`
const BEHIND = String.raw`(?: (?<behind>ouvree?|ouvrable|calendaire))?(?: (?:or|ou) (?<orMost>\d{1,2})\b)?(?: (?:(?:grand |gros )?max(?:imum|i)?|au (?:grand )?maximum|environ|de delai|qui suivent|or so|tops|at most|a peu pres)\b)?`
const COUNTED = String.raw`(?:(?:environ|about|around|roughly|a peu pres) )?${NUMBER} ?(?:prochaine? |next |coming |bonnes |petites |good )?${KIND}${UNIT}\b${BEHIND}`
const WITHIN = String.raw`(?:(?:au plus tard |dici (?:a )?)?(?:sous|ss|dans (?:1|le|les?) delai(?: de| d)?|dans les?|endeans(?: les?)?|en)|dici(?: a)?(?: les)?|within|inside(?: of)?|in under|in less than|en moins de?|dans moins de|in the (?:next|coming)|in next|over the (?:next|coming)|during the next|au maximum|avant|before)`
const AFTER_WITHIN = String.raw`(?: (?:1 |a )?(?:delai|maximum|period|time)(?: de| d| of)?(?: max(?:imum)?)?)?(?: (?:les|la|the))?(?: (?:prochaine?|next|coming))?`

const FROM_NOW = String.raw`(?: s)?(?: time| from now| from today| of today| of D0| a compter d D0)?`
const AHEAD_BY = new RegExp(String.raw`(?<![\w#])${WITHIN}${AFTER_WITHIN} ${COUNTED}${FROM_NOW}`)
const AHEAD_ON = new RegExp(
  String.raw`(?<![\w#])(?:dans|in|in about|dans environ|(?<=^)a(?= (?:8|15) jour$)) ${COUNTED}${FROM_NOW}`,
)
/** « Dans deux semaines maximum » is a limit, whatever stands before it. */
const AT_MOST = / (?:(?:grand |gros |au |au grand )?max(?:imum|i)?|tops|at most)$/
/** « Une bonne semaine », "a good week" are longer than one, « à quinzaine » is said by few. */
const LOOSE =
  /\b\d{1,2} (?:bonnes?|petites?|good) (?:semaine|week|dizaine|quinzaine|huitaine)|^a (?:la )?(?:quinzaine|huitaine)|(?:jour|day|semaine|week) (?:ou|or) \d{1,2} (?:jour|day|semaine|week)|\bmois et demi\b|\band 1 half\b/
/** "Two weeks", « 48 h » alone: within them, or in them? "At most" says which. */
const BARE = new RegExp(
  String.raw`^(?<bound>max(?:imum|i)? |up to |no more than |not more than |at most |less than |moins d |moins de |under |au maximum )?${COUNTED}$`,
)
const BOUND =
  /^(?:max|up to|no|not|at most|less|moins|under|au max)| (?:max(?:imum|i)?|tops|at most)$/

const FROM = new RegExp(
  String.raw`(?<![\w#])${COUNTED}(?: s)? (?:time|out(?: from (?:now|today|D0))?|from now|from today|from D0)\b`,
)
const AGO = new RegExp(String.raw`(?<![\w#])(?:ilya ${COUNTED})`)
const AGO_ENGLISH = new RegExp(String.raw`(?<![\w#])${COUNTED} ago\b`)
/** « Sous 24 à 48 heures » is a delay, « d’ici 14 h » a time of day, « d’ici 2 h » either. */
const CLOCK_LIKE = /^(?:(?:dici|avant|before)\b.*) \d{1,2} ?h(?:eures?)?$|^en .* ?h(?:eures?)?$/

const FIXED: readonly (readonly [RegExp, string])[] = [
  // « 15 jours à 3 semaines », « 15 jours 3 semaines »: the longer one.
  [
    /\b1?\d (?:jour|day) (?:(?:a|to|-|ou|or) )?(?=(?:[2-9] (?:semaine|week)|[1-9] (?:mois|month))\b)/g,
    '',
  ],
  [/\b\d{1,2} (?:semaine|week) (?:(?:a|to|-|ou|or) )?(?=\d{1,2} (?:mois|month)\b)/g, ''],
  [/\b1 (?:semaine|week) (?:a|to|-|ou|or) (?=(?:[89]|1\d) (?:jour|day)\b)/g, ''],
  // « Deux trois jours », "two three weeks".
  [/\b(?:1 (?=2)|2 (?=3)|3 (?=4)|4 (?=5))(?=\d (?:jour|day|semaine|week|heure|hour)\b)/g, ''],
  [/\b(?:la|the) (?:petite )?(?=huitaine|quinzaine|dizaine)/g, 'les '],
  [/\b(?:1 )?(?:petite |bonne )?huitaine(?: de jour)?\b/g, '8 jour'],
  [
    /(?<!#\d |#)\b(?:1 )?(?:petite |bonne )?quinzaine(?: de jour)?\b(?! (?:de |d )?M\d)/g,
    '15 jour',
  ],
  [/\b(?:1 )?(?:bonne |petite )?dizaine(?: de jour)?\b/g, '10 jour'],
  [/\b(?:1 )?douzaine de jour\b/g, '12 jour'],
  // "In the next fortnight" is theirs to its end.
  [/\b(?:in|within) (?:the )?(?:next|coming) fortnight\b/g, 'within 14 day'],
  [
    /(?<![WD]\d )\b(?:1 |the next |the |the coming )?fortnight\b(?! (?:on |from )?(?:W|D[01]))/g,
    '14 day',
  ],
  [/\b1 (?:bonne|petite|good) (?=semaine\b|week\b)/g, '1 '],
  // "A month and a half": days enough to ask about.
  [/\b1 (?:mois et demi|month and 1 half)\b|\b1 and 1 half month\b/g, '45 day'],
  [/\b2 (?:mois et demi|month and 1 half)\b|\b2 and 1 half month\b/g, '75 day'],
  [/\b3 (?:mois et demi|month and 1 half)\b|\b3 and 1 half month\b/g, '105 day'],
  // "In the next day or two" is a limit.
  [/\b(?:with)?in (?:the )?(?:next|coming) (?=(?:day|week|month) or 2\b)/g, 'within 1 '],
  // "In the next week or so", "the next couple of weeks".
  [/\b(?:the )?(?:next|coming) (?=(?:week|month|fortnight|day) or (?:so|2)\b)/g, '1 '],
  [/^(?:the )?(?:next|coming) (?=(?:couple|few|\d{1,2}) )/, 'within '],
  [/\b(?:1 )?demi (?:heure|h)\b|\bhalf (?:1|an) (?:hour|h)\b|\b1 half hour\b/g, '30 min'],
  [/\b(?:1 )?quart d heure\b|\b(?:1 )?quarter of 1 hour\b/g, '15 min'],
]

const measure = (unit: string): { readonly unit: StretchUnit; readonly each: number } => {
  if (/^(?:min|mn)/.test(unit)) return { unit: 'minutes', each: 1 }
  if (unit.startsWith('h')) return { unit: 'minutes', each: 60 }
  if (unit.startsWith('mo')) return { unit: 'months', each: 1 }
  return { unit: 'days', each: /^(?:sem|w)/.test(unit) ? 7 : 1 }
}

/** "In a week or two", « dans 15 jours, 3 semaines » are said of no day. */
const WIDE_DAYS = 3
const WIDE =
  /\b\d{1,2} (?:jour|day|semaine|week) (?:(?:a|to|-|ou|or) )?\d{1,2} (?:semaine|week|mois|month)\b/
const WORKED = /^(?:working|business|office|work|week)$/
const HOURS_PER_DAY = 24
const MINUTES_PER_HOUR = 60

/** The count as said; « 48 heures ouvrées » are two working days. */
const countedIn = (
  groups: Record<string, string | undefined>,
): (Pick<FoundStretch, 'count' | 'unit' | 'sure'> & { readonly isWide: boolean }) | null => {
  const { couple, least, most, kind = '', unit: word = '', behind = '', orMost } = groups
  const last = orMost ?? most
  const isCouple = couple !== undefined
  if (last === undefined && !isCouple) return null
  const most_ = isCouple ? 2 : Number(last)
  if (least !== undefined && Number(least) > most_) return null
  const { unit, each } = measure(word)
  const sure = !isCouple
  const from = orMost === undefined ? least : most
  const isWide =
    from !== undefined && unit !== 'minutes' && (most_ - Number(from)) * each > WIDE_DAYS
  const isWorked = WORKED.test(kind) || behind.startsWith('ouvre')
  const isOuvrable = behind.startsWith('ouvrable')
  if (!isWorked && !isOuvrable) return { count: most_ * each, unit, sure, isWide }
  const days =
    unit === 'minutes'
      ? (most_ * each) / (HOURS_PER_DAY * MINUTES_PER_HOUR)
      : most_ * (each === 7 ? 5 : 1)
  if (!Number.isInteger(days) || unit === 'months') return null
  return { count: days, unit: isOuvrable ? 'ouvrable' : 'working', sure, isWide }
}

const LATEST_CLOCK_HOURS = 24
const LEAST_CLOCK_HOURS = 7

/**
 * Finds "dans 3 jours", "il y a une semaine", "sous 10 jours ouvrés", "within 24 to 48 hours" in the
 * signs of a phrase; of a range its end.
 */
export const takeStretch = (words: string): FoundStretch | null => {
  const tokens = words.replace(PLURAL, '$1')
  const phrase = FIXED.reduce((said, [pattern, as]) => said.replace(pattern, as), tokens)
    .replace(/\bin the 14 day\b/, 'in 14 day')
    .replace(
      // Elsewhere it is the time of a day: « dans 3 jours à 10 h 30 ».
      /(^|\b(?:dans|in|sous|dici|within|ilya) )(\d{1,2}) (?:h|heure) ([0-5]\d)(?: (?:min|mn))?$/,
      (_, before: string, hours: string, minutes: string) =>
        `${before}${String(Number(hours) * MINUTES_PER_HOUR + Number(minutes))} min`,
    )
  const by = AHEAD_BY.exec(phrase)
  const past = AGO.exec(phrase) ?? AGO_ENGLISH.exec(phrase)
  const found = past ?? by ?? AHEAD_ON.exec(phrase) ?? FROM.exec(phrase) ?? BARE.exec(phrase)
  const counted = countedIn(found?.groups ?? {})
  if (found === null || counted === null) return null
  const hours = counted.count / MINUTES_PER_HOUR
  if (
    CLOCK_LIKE.test(found[0]) &&
    hours < LATEST_CLOCK_HOURS &&
    (/^(?:avant|before|en)/.test(found[0]) || hours >= LEAST_CLOCK_HOURS)
  )
    return null
  const isBare = found !== past && found.index === 0 && found[0] === phrase && BARE.test(phrase)
  // "10 h" alone is a time of day, « 25 h » no time at all, and « un jour » is some day.
  const isWholeDays = counted.unit !== 'minutes' || hours % LATEST_CLOCK_HOURS === 0
  if (isBare && (!isWholeDays || (counted.unit === 'days' && counted.count === 1))) return null
  const rest = `${phrase.slice(0, found.index)} ${phrase.slice(found.index + found[0].length)}`
  const { isWide, ...said } = counted
  const isBy = (by !== null && found === by) || isBare || AT_MOST.test(found[0])
  return {
    ...said,
    count: past ? -said.count : said.count,
    sure:
      said.sure &&
      (isBy || !(isWide || WIDE.test(tokens))) &&
      (!isBare || BOUND.test(found[0])) &&
      !/ or so$/.test(found[0]) &&
      !LOOSE.test(tokens),
    reach: isBy ? 'by' : 'on',
    rest: rest.replace(/\s+/g, ' ').trim(),
  }
}

/** The days a stretch in days may end on; « jours ouvrables » are not the same everywhere. */
export const endsOfStretch = (
  { count, unit }: Pick<FoundStretch, 'count' | 'unit'>,
  today: Day,
  place: Place,
): readonly Day[] => {
  const region = place.region ?? 'none'
  if (unit === 'months') return [addMonths(today, count)]
  if (unit === 'days') return [today + count]
  if (count < 0) return []
  if (unit === 'working') return [workingDaysAfter(today, count, region)]
  const saturday = isSaturdayOuvrable(place)
  const readings = saturday === null ? [false, true] : [saturday]
  return [...new Set(readings.map((with_) => workingDaysAfter(today, count, region, with_)))]
}
