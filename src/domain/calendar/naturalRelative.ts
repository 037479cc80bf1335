import { NUMBER_WORDS } from './naturalWords.ts'

/** A stretch of time from now, found in a phrase, and the phrase without it. */
export type FoundStretch = {
  readonly count: number
  readonly unit: 'minutes' | 'days' | 'months'
  readonly rest: string
}

const COUNT = String.raw`(\d{1,3}|${[...NUMBER_WORDS.keys()].join('|')})`
const UNIT = String.raw`(minutes?|min|heures?|hours?|h|jours?|j|days?|semaines?|sem|weeks?|mois|months?)`
const AHEAD = new RegExp(
  String.raw`\b(?:dans(?: les)?|sous|d'?ici|in(?: the next)?|within(?: the next)?) ${COUNT} ?${UNIT}\b`,
)
const AGO_FRENCH = new RegExp(String.raw`\bil y a ${COUNT} ?${UNIT}\b`)
const AGO_ENGLISH = new RegExp(String.raw`\b${COUNT} ?${UNIT} ago\b`)

/**
 * Finds "dans 3 jours", "il y a une semaine", "in 2 months", "an hour ago" in a folded phrase. What is
 * due within a stretch is due at its end: "sous huit jours", "d'ici un mois", "within two weeks".
 */
export const takeStretch = (phrase: string): FoundStretch | null => {
  const ahead = AHEAD.exec(phrase)
  const found = ahead ?? AGO_FRENCH.exec(phrase) ?? AGO_ENGLISH.exec(phrase)
  if (!found) return null
  const [whole, countText = '', unitText = ''] = found
  const { unit, each } = measure(unitText)
  const count = (NUMBER_WORDS.get(countText) ?? Number(countText)) * each * (ahead ? 1 : -1)
  const rest = phrase.slice(0, found.index) + ' ' + phrase.slice(found.index + whole.length)
  return { count, unit, rest: rest.replace(/\s+/g, ' ').trim() }
}

const measure = (unit: string): Pick<FoundStretch, 'unit'> & { readonly each: number } => {
  if (unit.startsWith('min')) return { unit: 'minutes', each: 1 }
  if (unit.startsWith('h')) return { unit: 'minutes', each: 60 }
  if (unit.startsWith('mo')) return { unit: 'months', each: 1 }
  return { unit: 'days', each: unit.startsWith('sem') || unit.startsWith('week') ? 7 : 1 }
}
