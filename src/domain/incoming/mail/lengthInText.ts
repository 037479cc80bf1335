import { fold } from '#domain/fold.ts'
import type { Fact, Part } from './reading.ts'

/** Words of how long alone. */
const LASTS = String.raw`(?:duree(?: (?:previsible|prevue|estimee|approximative|totale))?|durera|dure|prevoir|prevoyez|comptez|on en a pour|duration|lasts?|d'une duree de)`
/** The same, and words that stand before many a figure. */
const SAID = String.raw`(?:${LASTS}|pendant|environ|for|about|around|approximately)`
const SOME = String.raw`\s*:?\s*(?:est |sera )?(?:environ |about |around |approximately |approx\.? |for |de |d'|up to ){0,5}`
/** « 6 heures par jour », "2 hours from London", "2 hours is free": of the work, of the way, of the car park. */
const NOT_OF_IT = String.raw`(?!\s?\d|\s*(?:par (?:jour|semaine|mois)|(?:a|per|each) (?:day|week|month)|weekly|from|away|drive|de (?:route|train|trajet|voiture|marche)|en (?:train|voiture)|is free|gratuit))`
const MINUTES_OF = String.raw`(\d{2,3})\s*-?(?:mins?|mn|minutes?)\b`
const HOURS_OF = String.raw`(?:(\d)\s?(?:h|hrs?|heures?|hours?)\b\s?(?:and |et )?([0-5]\d)?|(\d)h([0-5]\d)|(une heure|one hour|an hour)(?:(?: et| and a) (demie?|half)| (?:et |and )?([0-5]\d) ?min\w*)?)${NOT_OF_IT}`
const LASTING_MINUTES = new RegExp(`${LASTS}${SOME}${MINUTES_OF}`, 'u')
const MINUTES = new RegExp(
  String.raw`(?:(?:${SAID}${SOME}|\bde (?:environ )?)|\()${MINUTES_OF}`,
  'u',
)
const PLAIN_MINUTES = /\b(\d{2,3})[ -]?(?:mins?|mn|minutes?)\b/u
const LASTING_HOURS = new RegExp(`${LASTS}${SOME}${HOURS_OF}`, 'u')
const HOURS = new RegExp(`${SAID}${SOME}${HOURS_OF}`, 'u')
const TALK_BEFORE =
  /\b(?:interview|entretien|entrevue|meeting|call|rendez-vous|visio)\b[^.;,\n]{0,40}$/u
/** « dont 20 minutes de préparation », "including a 15 minute presentation": a part of it. */
const PART =
  /\b(?:dont|y compris|incluant|including|incl\.?|which includes)\b[^.;\n]{0,24}?\d{1,3}[ -]?(?:mins?|mn|minutes?)\b/gu

/** How long before it one is to come, or how far one walks. */
const ASIDE = /\b(?:minutes? a pied|avant|en avance|before|early|walk)\b/u

/** Hours before minutes if they are said to be how long, or if the minutes belong to them. */
const hoursIn = (folded: string, minutes: RegExpExecArray | null): RegExpExecArray | null => {
  const lasting = LASTING_HOURS.exec(folded)
  const others = LASTING_MINUTES.exec(folded)
  if (lasting !== null && (others === null || lasting.index <= others.index)) return lasting
  if (others !== null) return null
  const hours = HOURS.exec(folded)
  if (hours === null || minutes === null) return hours
  const holds = hours.index <= minutes.index && minutes.index < hours.index + hours[0].length
  return holds || TALK_BEFORE.test(folded.slice(0, hours.index)) ? hours : null
}

/** « une demi-heure », "half an hour", « trois quarts d’heure »; the longest first. */
const IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:trois[- ]quarts? d'heure|three[- ]quarters of an hour)\b/u, 45],
  [
    /\b(?:demi[- ]heure|half[- ](?:an )?hour|half-hour)\b(?! (?:avant|before|early|drive|walk|away|from|de (?:route|train|trajet)))/u,
    30,
  ],
]

/** How long something is to last, where that is said: « durée : 45 min », "for an hour". */
export const lengthInText = (text: string, part: Part): Fact<number> | undefined => {
  for (const line of text.split('\n')) {
    const folded = fold(line).replace(PART, ' ')
    const source = { part, line: line.trim().slice(0, 300) }
    const found = LASTING_MINUTES.exec(folded) ?? MINUTES.exec(folded) ?? PLAIN_MINUTES.exec(folded)
    const hours = hoursIn(folded, found)
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
    const inWords = IN_WORDS.find(([words]) => words.test(folded))
    if (found === null && inWords !== undefined && !ASIDE.test(folded))
      return { value: inWords[1], source }
    const minutes = found?.[1]
    if (minutes !== undefined && !ASIDE.test(folded)) {
      const value = Number(minutes)
      if (value >= 10 && value <= 480) return { value, source }
    }
  }
  return undefined
}
