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
/** One interview; « les entretiens » and what is said of them may be of everybody. */
const TALK = /\b(?:entretien|entrevue|interview|rendez-vous|rdv)\b/gu

/** Where a sentence ends; « lun. au ven. » has no end, nor has "9 a.m. to"; « à 10 h. » has one. */
const ENDS =
  /(?<!\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|fri|sat|sun|janv?|fevr?|feb|avr|apr|juil|aug|sept?|oct|nov|dec|(?!h)[a-z]|(?<!\d ?)h))[.!?]\s/gu

/** No sentence is looked at farther away than this: a line may be as long as a mail. */
const FARTHEST = 500

/** The sentence of one line in which a stretch stands, and where it begins. */
const sentenceOf = (
  text: FoldedText,
  { from, to }: Stretch,
): Stretch & { readonly said: string } => {
  const line = lineAt(text, from)
  const start = Math.max(text.starts[line] ?? 0, from - FARTHEST)
  const end = Math.min(text.starts[line + 1] ?? text.folded.length, to + FARTHEST)
  const whole = text.folded.slice(start, end)
  const ends = Array.from(whole.matchAll(ENDS), ({ index }) => index + 1)
  const first = ends.findLast((end) => end <= from - start) ?? 0
  const said = whole.slice(
    first,
    ends.find((end) => end > from - start),
  )
  return { from: start + first, to: start + first + said.length, said }
}

/** Where some words stand in a text. */
const placesOf = (words: RegExp, said: string): readonly Stretch[] =>
  Array.from(said.matchAll(words), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))

/** How far one stretch is from another. */
const gap = (one: Stretch, other: Stretch): number =>
  Math.max(0, one.from - other.to, other.from - one.to)

/** « 9 h - 17 h » */
const RANGE = /\d.*(?:-|–|\ba\b|\bto\b|\bet\b|\band\b).*\d/su
/** « ouvert de 8 h 30 à 12 h et de »: nothing but hours. */
const CHAIN = /^(?:[\s\d:h.,;&–-]|\b(?:de|a|et|to|and|from|puis|am|pm)\b)*$/u

/** « ouverts de 9 h à 17 h »: words of opening with their own hours are not about those before. */
const OWN_HOURS = /^\W*(?:(?:de|from|between|entre)\W+)?\d/u

/** Farther away from one hour, words of opening are about others. */
const BESIDE = 12

/**
 * Whether a date or an hour tells when somebody can be reached. What stands nearer to the word of an
 * interview than to that is of the interview; so is one hour with hours of opening somewhere behind it.
 */
export const isOpening = (text: FoldedText, stretch: Stretch): boolean => {
  const { said, from } = sentenceOf(text, stretch)
  const here = { from: stretch.from - from, to: stretch.to - from }
  const openings = placesOf(OPENING, said)
  const talks = placesOf(TALK, said).map((talk) => gap(talk, here))
  if (talks.length === 0) return openings.length > 0 || DESK.test(said) || FAIR.test(said)
  const isRange = RANGE.test(said.slice(here.from, here.to))
  const reach = Math.min(...talks, ...(isRange ? [] : [BESIDE]))
  return openings.some(
    (opening) =>
      (gap(opening, here) < reach &&
        (opening.from < here.to || (isRange && !OWN_HOURS.test(said.slice(opening.to))))) ||
      (opening.to <= here.from && CHAIN.test(said.slice(opening.to, here.from))),
  )
}
