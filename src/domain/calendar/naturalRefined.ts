import { readWords } from './naturalPhrase.ts'
import type { PhraseContext, Said, Sayings } from './naturalSayings.ts'
import { phraseTokens } from './naturalTokens.ts'
import { namesNoDay } from './naturalVague.ts'
import { isBeyondReading } from './naturalWords.ts'
import { unwrapped } from './naturalWrapper.ts'
import { at, dayOfMinute, localDateTime, minuteOf, minutesInDay, type Day } from './wallClock.ts'

const HEDGE =
  "plut[oô]t|probablement|sans doute|peut[- ]être|s[uû]rement|id[eé]alement|a priori|en principe|je pense|probably|(?:most |very )?likely|ideally|maybe|perhaps|hopefully|i think|i'd say|rather"
const LIMIT =
  "au plus tard|au pire|worst case|dernier d[eé]lai|d[’' ]ici|avant|by|before|no later than|at the latest|latest"
/** Where a phrase may have told a stretch and goes on to a day of it. */
const SEAM = new RegExp(
  String.raw`\s*[,;(]\s*|\s*:\s+|\s+[-–—]\s+|\s+(?=(?:${HEDGE}|${LIMIT})(?:\s|$))`,
  'gi',
)
/** What has more parts tells of more than one thing, and each part would be read several times. */
const MOST_SEAMS = 4
const HEDGED = new RegExp(String.raw`^(?:(?:et|and|mais|but) )?(?:${HEDGE})\s+|[?]\s*$`, 'i')
/** What may begin a second thing said. */
const SECOND = /(?<!\p{L})(?:ou|or|et|and|puis|then|sinon|sauf|mais|but)(?!\p{L})/iu
/** « Le 12 ou au plus tard le 15 ». */
const TRAILING = / (?:ou|or|et|and)$/i
/** « Donc le 7 », "so the 7th", "i.e. Friday". */
const JOINED = /^(?:donc|so|soit|i\.?e\.?|c['’]est[- ]à[- ]dire|et|and)\s+/i
/** Only what names a day by itself may be read inside a stretch; « demain » and "within" count from now. */
const BY_ITSELF = /W\d|#\d|M\d|\d[/.]\d|\b(?:debut|fin|mi|milieu|start|end|early|late|mid|middle)\b/
const FROM_NOW =
  /D-?\d|\d (?:jours?|days?|heures?|hours?|semaines?|weeks?|mois|months?)\b|\b(?:sous|within)\b/

interface Stretch {
  readonly first: Day
  readonly last: Day
  /** « Avant Noël »: only a closer limit is told inside it, a day would be another thing. */
  readonly isLimit: boolean
}

const isLimit = ({ reach }: Said): boolean => reach === 'by' || reach === 'before'

/** The one stretch a text names, or the time up to a limit; null for a day, and for one of several. */
const stretchOf = (text: string, context: PhraseContext): Stretch | null => {
  const [first, ...firsts] = readWords(text, { ...context, stretch: 'begin' })?.said ?? []
  const whole = readWords(text, { ...context, stretch: undefined })
  const [last, ...lasts] = whole?.said ?? []
  if (first === undefined || last === undefined || firsts.length + lasts.length > 0) return null
  if (whole?.isDaySure !== true || last.minutes !== null || !isLimit(last)) return null
  if (first.day < last.day) return { first: first.day, last: last.day, isLimit: false }
  const today = dayOfMinute(minuteOf(context.now))
  return { first: today, last: last.day - (last.reach === 'before' ? 1 : 0), isLimit: true }
}

const isInside = (said: Said, { first, last, isLimit: isUpTo }: Stretch): boolean =>
  said.day >= (said.reach === 'before' ? first + 1 : first) &&
  said.day <= last &&
  (!isUpTo || isLimit(said))

/** « Dès que possible, sans doute vendredi »: no day, and then one. */
const isNoDay = (text: string, { language }: PhraseContext): boolean =>
  namesNoDay(unwrapped(phraseTokens(text, language)))

const within = (text: string, stretch: Stretch, context: PhraseContext): Sayings | null => {
  const now = minuteOf(context.now)
  const isIn = (read: Sayings | null): boolean =>
    read !== null && read.said.length > 0 && read.said.every((each) => isInside(each, stretch))
  const fromNow = readWords(text, context)
  if (isIn(fromNow)) return fromNow
  const tokens = phraseTokens(text, context.language)
  if (!BY_ITSELF.test(tokens) || FROM_NOW.test(tokens)) return null
  const eve = localDateTime(at(stretch.first - 1, minutesInDay(now)))
  const fromEve = readWords(text, { ...context, now: eve })
  const today = dayOfMinute(now)
  return isIn(fromEve) && fromEve?.said.every(({ day }) => day >= today) === true ? fromEve : null
}

/** « Lundi prochain, le 17 » is one day said twice; « le 1er, au plus tard le 3 » may be either. */
const toldTwice = (one: string, two: string, context: PhraseContext): Sayings | null => {
  const both = [one, two].map((text) => readWords(text, context))
  const [first, second] = both
  const isSure = both.every((each) => each?.isDaySure === true && each.said.length === 1)
  const [day, other] = both.map((each) => each?.said[0])
  if (first == null || second == null || !isSure || day === undefined || other === undefined)
    return null
  if (day.day === other.day) return { ...first, said: [isLimit(other) ? other : day] }
  const isLater = isLimit(other) && other.day > day.day
  return isLater ? { ...first, said: [day, other], isDaySure: false } : null
}

/** What is told inside a wider stretch, or beside what names no day and has it asked about. */
const toldInside = (wide: string, close: string, context: PhraseContext): Sayings | null => {
  const stretch = stretchOf(wide, context)
  if (stretch !== null) return within(close, stretch, context)
  const beside = isNoDay(wide, context) ? readWords(close, context) : null
  return beside?.said.some(({ hadDay }) => hadDay) === true
    ? { ...beside, isVague: true, isDaySure: false }
    : null
}

/** « Le 7, semaine du 3 mai »; of two limits only the one said first is the wider. */
const toldOutside = (close: string, wide: string, context: PhraseContext): Sayings | null =>
  stretchOf(wide, context)?.isLimit === true ? null : toldInside(wide, close, context)

/**
 * Reads a stretch and a day or a limit told inside it: « semaine du 3 mai, au plus tard le 7 », "next
 * week, probably Thursday". The closer word is taken; it is asked about where it was said with a doubt.
 * Null for anything else: what contradicts the stretch is not read.
 */
export const readRefined = (text: string, context: PhraseContext): Sayings | null => {
  if (isBeyondReading(text)) return null
  const seams = [...text.matchAll(SEAM)]
  if (seams.length > MOST_SEAMS) return null
  for (const { 0: seam, index } of seams) {
    const before = text.slice(0, index).replace(TRAILING, '')
    const behind = text.slice(index + seam.length)
    const isHedged = HEDGED.test(behind)
    const closer = behind.replace(HEDGED, '').replace(JOINED, '')
    // Without a sign between them, « une semaine avant Noël », the second depends on the first.
    const found =
      toldInside(before, closer, context) ??
      (seam.trim() === '' ? null : toldOutside(before, closer, context)) ??
      toldTwice(before, closer, context)
    if (found) return isHedged || SECOND.test(text) ? { ...found, isDaySure: false } : found
  }
  return null
}
