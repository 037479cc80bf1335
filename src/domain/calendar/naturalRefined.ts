import { readWords } from './naturalPhrase.ts'
import type { PhraseContext, Said, Sayings } from './naturalSayings.ts'
import { phraseTokens } from './naturalTokens.ts'
import { isBeyondReading } from './naturalWords.ts'
import { at, dayOfMinute, localDateTime, minuteOf, minutesInDay, type Day } from './wallClock.ts'

const HEDGE =
  "plut[oô]t|probablement|sans doute|peut[- ]être|s[uû]rement|id[eé]alement|a priori|en principe|je pense|probably|(?:most |very )?likely|ideally|maybe|perhaps|hopefully|i think|i'd say|rather"
const LIMIT =
  "au plus tard|dernier d[eé]lai|d[’' ]ici|avant|by|before|no later than|at the latest|latest"
/** Where a phrase may have told a stretch and goes on to a day of it. */
const SEAM = new RegExp(
  String.raw`\s*[,;(]\s*|\s+[-–—]\s+|\s+(?=(?:${HEDGE}|${LIMIT})(?:\s|$))`,
  'gi',
)
const HEDGED = new RegExp(String.raw`^(?:(?:et|and|mais|but) )?(?:${HEDGE})\s+|[?]\s*$`, 'i')
/** « Donc le 7 », "so the 7th", "i.e. Friday". */
const JOINED = /^(?:donc|so|soit|i\.?e\.?|c['’]est[- ]à[- ]dire|et|and)\s+/i
/** Only what names a day by itself may be read inside a stretch; « demain » and "within" count from now. */
const BY_ITSELF = /W\d|#\d|M\d|\d[/.]\d|\b(?:debut|fin|mi|milieu|start|end|early|late|mid|middle)\b/
const FROM_NOW = /D-?\d|\d (?:jours?|days?|heures?|hours?|semaines?|weeks?|mois|months?)\b|\b(?:sous|within)\b/

interface Stretch {
  readonly first: Day
  readonly last: Day
}

/** The one stretch a text names: first and last day; null for a day, and for one of several. */
const stretchOf = (text: string, context: PhraseContext): Stretch | null => {
  const [first, ...firsts] = readWords(text, { ...context, stretch: 'begin' })?.said ?? []
  const whole = readWords(text, { ...context, stretch: undefined })
  const [last, ...lasts] = whole?.said ?? []
  if (first === undefined || last === undefined || firsts.length + lasts.length > 0) return null
  const isOne = whole?.isDaySure === true && last.reach === 'by' && last.minutes === null
  return isOne && first.day < last.day ? { first: first.day, last: last.day } : null
}

const isInside = ({ reach, day }: Said, { first, last }: Stretch): boolean =>
  day >= (reach === 'before' ? first + 1 : first) && day <= last

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

/**
 * Reads a stretch and a day or a limit told inside it: « semaine du 3 mai, au plus tard le 7 », "next
 * week, probably Thursday". The closer word is taken; it is asked about where it was said with a doubt.
 * Null for anything else: what contradicts the stretch is not read.
 */
export const readRefined = (text: string, context: PhraseContext): Sayings | null => {
  if (isBeyondReading(text)) return null
  for (const { 0: seam, index } of text.matchAll(SEAM)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + seam.length)]
    const isHedged = HEDGED.test(behind)
    const closer = behind.replace(HEDGED, '').replace(JOINED, '')
    for (const [wide, close] of [
      [before, closer],
      [closer, before],
    ] as const) {
      const stretch = stretchOf(wide, context)
      const found = stretch && within(close, stretch, context)
      if (found) return isHedged ? { ...found, isDaySure: false } : found
    }
  }
  return null
}
