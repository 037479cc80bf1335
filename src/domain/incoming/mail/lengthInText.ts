import { fold } from '#domain/fold.ts'
import type { Fact, Part } from './reading.ts'

const SAID = String.raw`(?:duree(?: (?:previsible|prevue|estimee|approximative|totale))?|durera|dure|pendant|environ|prevoir|prevoyez|comptez|duration|lasts?|last|for|about|around|approximately|d'une duree de)\s*:?\s*(?:est |sera )?(?:environ |about |around |approximately |approx\.? |de |d'|up to )*`
const MINUTES = new RegExp(
  String.raw`(?:(?:${SAID}|\bde (?:environ )?)|\()(\d{2,3})\s*-?(?:min|mn|minutes?)\b`,
  'u',
)
const PLAIN_MINUTES = /\b(\d{2,3})[ -]?(?:min|mn|minutes?)\b/u
const HOURS = new RegExp(
  String.raw`${SAID}(?:(\d)\s?(?:h|hrs?|heures?|hours?)\b\s?(?:and |et )?([0-5]\d)?|(\d)h([0-5]\d)|(une heure|one hour|an hour)(?:(?: et| and a) (demie?|half)| (?:et |and )?([0-5]\d) ?min\w*)?)(?!\s?\d)`,
  'u',
)
/** « dont 20 minutes de préparation », "including a 15 minute presentation": a part of it. */
const PART =
  /\b(?:dont|y compris|incluant|including|incl\.?|which includes)\b[^.;\n]{0,24}?\d{1,3}[ -]?(?:min|mn|minutes?)\b/gu

/** How long something is to last, where that is said: « durée : 45 min », "for an hour". */
export const lengthInText = (text: string, part: Part): Fact<number> | undefined => {
  for (const line of text.split('\n')) {
    const folded = fold(line).replace(PART, ' ')
    const source = { part, line: line.trim().slice(0, 300) }
    const hours = HOURS.exec(folded)
    if (hours !== null) {
      const [, figure, more, figureBefore, behind, , half, besides] = hours
      const whole = figure ?? figureBefore
      return {
        value:
          (whole === undefined ? 60 : Number(whole) * 60) +
          Number(more ?? behind ?? besides ?? 0) +
          (half === undefined ? 0 : 30),
        source,
      }
    }
    const minutes = (MINUTES.exec(folded) ?? PLAIN_MINUTES.exec(folded))?.[1]
    if (
      minutes !== undefined &&
      !/\b(?:minutes? a pied|avant|en avance|before|early|walk)\b/u.test(folded)
    ) {
      const value = Number(minutes)
      if (value >= 10 && value <= 480) return { value, source }
    }
  }
  return undefined
}
