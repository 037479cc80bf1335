import type { MinutesInDay } from './wallClock.ts'

type Part = 'morning' | 'afternoon' | 'evening'

/** A part of the day found in a phrase, and the phrase without it. */
export interface FoundPart {
  readonly part: Part | null
  /** "ce soir", "tonight": of today and no other day. */
  readonly isToday: boolean
  readonly rest: string
}

const WORDS: readonly (readonly [Part, string])[] = [
  ['morning', 'matin|matinee|morning'],
  ['afternoon', 'apres-midi|apres midi|aprem|afternoon'],
  ['evening', 'soir|soiree|evening|tonight'],
]

/** The hour a part of the day stands for where none is written. */
const HOUR: Readonly<Record<Part, MinutesInDay>> = {
  morning: 10 * 60,
  afternoon: 14 * 60 + 30,
  evening: 18 * 60,
}

const BEFORE = String.raw`(?:\b(?:ce|cet|cette|this|du|de|le|la|en|dans|au|in|the)\b |\bl')*`
const OF_TODAY = /\b(?:ce|cet|cette|this)\b|tonight/
const NOON = 12 * 60

/** Finds "ce soir", "demain matin", "in the afternoon" in a folded phrase. */
export const takePart = (phrase: string): FoundPart => {
  for (const [part, words] of WORDS) {
    const found = new RegExp(String.raw`${BEFORE}\b(?:${words})\b`).exec(phrase)
    if (found === null) continue
    const rest = `${phrase.slice(0, found.index)} ${phrase.slice(found.index + found[0].length)}`
    return {
      part,
      isToday: OF_TODAY.test(found[0]),
      rest: rest.replace(/\s+/g, ' ').trim(),
    }
  }
  return { part: null, isToday: false, rest: phrase }
}

/** The time meant: "8 h du soir" is 20:00, and a part alone stands for its usual hour. */
export const timeInPart = (
  minutes: MinutesInDay | null,
  part: Part | null,
): MinutesInDay | null => {
  if (part === null) return minutes
  if (minutes === null) return HOUR[part]
  return part !== 'morning' && minutes < NOON ? minutes + NOON : minutes
}
