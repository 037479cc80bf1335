import { readWords } from './naturalPhrase.ts'
import type { PhraseContext, Sayings } from './naturalSayings.ts'
import { phraseTokens } from './naturalTokens.ts'
import { foldPhrase, isBeyondReading } from './naturalWords.ts'

/** Longer sentences say more than one thing. */
const MOST_WORDS = 16
/**
 * What turns a sentence round or tells of a second thing: a no, a condition, another possibility, a
 * time that is over, an event put off.
 */
const TURNS =
  /^(?:pas|ne|n|non|ni|sans|jamais|aucune?|rien|plus|sauf|sinon|si|mais|et|ou|puis|quand|lorsque|une fois|hors|excepte|ferme\w*|conges?|vacances|report\w*|annul\w*|decal\w*|repouss\w*|absente?s?|not|no|nor|never|none|nothing|without|except|unless|if|but|and|or|then|when|once|while|until|till|cancel\w*|postpon\w*|closed|holidays?|away|off|isnt|dont|wont|cant|chaque|tous|toutes|every|each|hier|yesterday|avais|avait|avions|etait|etions|was|were|had|didnt|least|moins|more|than|avant|before|apres|after|depuis|since|ago|pont|break|entre|between|dici|by|sous|within|semaines?|weeks?|mois|months?|jours?|days?|annees?|years?|heures?|hours?|personne|nobody|hardly|unlikely|peu|doubt\w*|refus\w*|ferie\w*|occupee?s?|injoignables?|busy|fin|debut|mi|trimestres?|semestres?|quarters?|end|start|early|late|next|last|prochaine?s?|derniere?s?)$/
/** « 10 h (heure de Paris) », "2 pm ET": whose clock it is says nothing of the day. */
const CLOCK_OF = /\bheure (?:de |d )(?:l |la )?[a-z]+\b|(?<=[ap]m )et\b/g
const WORD = /^[a-z]+ said$/
const ARTICLE = /^(?:un|une|a|an)$/

/** A word that neither turns the sentence nor says a day or a number itself. */
const isAside = (word: string, { language }: PhraseContext): boolean =>
  // Behind another word « je » is no Thursday.
  ARTICLE.test(word) || (!TURNS.test(word) && WORD.test(phraseTokens(`${word} said`, language)))

const NOTHING_SURE = { isDaySure: false, isTimeSure: false } as const

/**
 * Finds the one thing said about a day in a sentence of which some words are not known: it is told
 * to be asked about, never taken. Null where a word outside might turn it round, or says a day too.
 */
export const readSentence = (text: string, context: PhraseContext): Sayings | null => {
  if (isBeyondReading(text)) return null
  const words = foldPhrase(text).replace(CLOCK_OF, '').split(' ').filter(Boolean)
  if (words.length > MOST_WORDS) return null
  const isSaying = words.map((word) => !isAside(word, context))
  const [first, last] = [isSaying.indexOf(true), isSaying.lastIndexOf(true)]
  if (first === -1) return null
  // The longest is tried first, so that no word that belongs to it is left outside.
  for (let from = 0; from <= first; from += 1)
    for (let to = words.length; to > last; to -= 1) {
      const read = readWords(words.slice(from, to).join(' '), context)
      if (read?.said.some(({ hadDay }) => hadDay) === true) return { ...read, ...NOTHING_SURE }
    }
  return null
}
