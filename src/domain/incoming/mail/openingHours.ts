import { lineAt, type FoldedText } from './foldedText.ts'

/** A stretch of the folded text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const DAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun)[a-z]*'
/** Words that tell when a place is open. */
const OPENING = new RegExp(
  String.raw`\b(?:du )?${DAY}\.?\s*(?:au|-|to|through|a)\s*${DAY}|(?:horaires?|heures?) d'(?:ouverture|affaires|accueil)|heures de bureau|hours of operation|opening hours|office hours|business hours|ouverte?s? (?:du|de|tous|le)|accueil du public|tous les jours|every day|7j/7|24h/24|support hours|available (?:mon|from mon)`,
  'gu',
)
/** Who can be reached there; an interview may be held there too. */
const DESK =
  /joignables? |permanence|(?<!heure )\bstandard\b(?! time)|customer service|service client|helpdesk/u
/** « Retrouvez-nous au salon »: everybody is. */
const FAIR =
  /(?:retrouvez[- ]nous|venez nous (?:voir|rencontrer)|meet us|visit us|come and (?:see|meet) us)\b.*\b(?:salons?|forum|stand|foire|fair|booth|expo|exhibition)\b/su
const TALK = /\b(?:entretiens?|entrevues?|interviews?|rendez-vous|rdv)\b/gu

/** Where a sentence ends; « lun. au ven. » has no end, nor has "9 a.m. to"; « à 10 h. » has one. */
const ENDS =
  /(?<!\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|fri|sat|sun|janv?|fevr?|feb|avr|apr|juil|aug|sept?|oct|nov|dec|(?!h)[a-z]|(?<!\d ?)h))[.!?]\s/gu

/** The sentence of one line in which a stretch stands, and where it begins. */
const sentenceOf = (text: FoldedText, { from }: Stretch): Stretch & { readonly said: string } => {
  const line = lineAt(text, from)
  const start = text.starts[line] ?? 0
  const whole = text.folded.slice(start, text.starts[line + 1] ?? text.folded.length)
  const ends = Array.from(whole.matchAll(ENDS), ({ index }) => index + 1)
  const first = ends.findLast((end) => end <= from - start) ?? 0
  const said = whole.slice(
    first,
    ends.find((end) => end > from - start),
  )
  return { from: start + first, to: start + first + said.length, said }
}

/** How far the nearest of some words stands from a stretch, both within one sentence. */
const distance = (words: RegExp, said: string, { from, to }: Stretch): number =>
  Math.min(
    ...Array.from(said.matchAll(words), (found) => {
      const end = found.index + found[0].length
      return found.index >= to ? found.index - to : Math.max(0, from - end)
    }),
  )

/**
 * Whether a date or an hour tells when somebody can be reached. What stands nearer to the word of an
 * interview than to that is of the interview.
 */
export const isOpening = (text: FoldedText, stretch: Stretch): boolean => {
  const { said, from } = sentenceOf(text, stretch)
  const here = { from: stretch.from - from, to: stretch.to - from }
  const talk = distance(TALK, said, here)
  const opening = distance(OPENING, said, here)
  if (Number.isFinite(opening)) return opening < talk
  return !Number.isFinite(talk) && (DESK.test(said) || FAIR.test(said))
}
