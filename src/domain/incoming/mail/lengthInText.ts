import { fold } from '#domain/fold.ts'
import type { Fact, Part } from './reading.ts'

const SAID = String.raw`(?:duree|durera|dure|pendant|environ|prevoir|prevoyez|comptez|duration|lasts?|last|for|about|around|approximately|de|d'une duree de)\s*:?\s*(?:environ |about |approximately |de |d')*`
const MINUTES = new RegExp(String.raw`(?:${SAID}|\()(\d{2,3})\s*-?(?:min|mn|minutes?)\b`, 'u')
const PLAIN_MINUTES = /\b(\d{2,3})[ -]?(?:min|mn|minutes?)\b/u
const HOURS = new RegExp(
  String.raw`(?:duree|durera|pendant|environ|prevoir|prevoyez|comptez|duration|lasts?|last|for|about)\s*:?\s*(?:environ |about |approximately |de |d')*(?:(\d)\s?(?:h|heures?|hours?)\s?([0-5]\d)?|(une heure|one hour|an hour)(?: et (demie?))?)(?!\s?\d)`,
  'u',
)

/** How long something is to last, where that is said: « durée : 45 min », "for an hour". */
export const lengthInText = (text: string, part: Part): Fact<number> | undefined => {
  for (const line of text.split('\n')) {
    const folded = fold(line)
    const source = { part, line: line.trim().slice(0, 300) }
    const minutes = (MINUTES.exec(folded) ?? PLAIN_MINUTES.exec(folded))?.[1]
    if (
      minutes !== undefined &&
      !/\b(?:minutes? a pied|avant|en avance|before|early|walk)\b/u.test(folded)
    ) {
      const value = Number(minutes)
      if (value >= 10 && value <= 480) return { value, source }
    }
    const hours = HOURS.exec(folded)
    if (hours !== null) {
      const [, figure, more, , half] = hours
      return {
        value:
          (figure === undefined ? 60 : Number(figure) * 60) +
          Number(more ?? 0) +
          (half === undefined ? 0 : 30),
        source,
      }
    }
  }
  return undefined
}
