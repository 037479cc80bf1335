import type { PhraseContext } from './naturalSayings.ts'
import { feastIn } from './naturalHoliday.ts'
import { phraseTokens } from './naturalTokens.ts'
import { isOfTime, turnsRound } from './naturalTurns.ts'
import { foldPhrase } from './naturalWords.ts'
import { dayOfMinute, minuteOf } from './wallClock.ts'
import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

const SIGN = /[^a-z ]/
/** Articles count nothing, « à mon avis » is no Monday and « du neuf » no 9th. */
const NO_SIGN: By<Language, RegExp> = { fr: /^(?:une?|a|mon|neuf)$/, en: /^(?:an?|une?|may)$/ }
const PLACE =
  /ieme$|^\d (?:e|eme|ieme|nd|rd|st|th)$|^(?:premiere?|first|second|third|derniere?s?|prochaine?s?|last|next)$/
/** « RDV2 », « mon N+1 ». */
const NUMBERED = /^(?!sem)[a-z]{3,} \d$|^n plus \d$/
/** What is counted beside days: « le deuxième tour ». */
export const OTHER =
  /^(?:tour|round|entretien|entr|int|itw|interview|rendez|rdv|call|appel|personne|person|candidate?|people|one|étape|choix|choice|partie|part|step|stage|phase)s?\b/i
const FEAST_WORDS = 3
export const PART_OF_DAY =
  /^(?:l |d )?(?:matin|matinee|midi|apres midi|aprem|soir|soiree|journee|morning|noon|lunchtime|afternoon|evening|tonight|eo[dbp]|co[bp])$/
/** A clause ends here; within what is said of one day, « vendredi 4, au plus tard », it does not. */
const END_MARK = /[,;:!?).…]$/
const DASH = /^[-–—(]/
/** A word of a sentence. */
export interface Word {
  readonly text: string
  readonly folded: string
  /** It says a day or a number, or may turn what is said of one. */
  readonly isSaying: boolean
  /** « Le deuxième tour » is no second of a month. */
  readonly isPlace: boolean
}

/** Whether a sign behind a word, or before the next one, parts them. */
export const endsClause = (words: readonly Word[], at: number): boolean =>
  END_MARK.test(words[at]?.text ?? '') || DASH.test(words[at + 1]?.text ?? '')

/** It says a day, a number or a time, by itself or with what stands beside it. */
export const isTold = (word: Word | undefined): boolean =>
  word?.isSaying === true &&
  !PART_OF_DAY.test(word.folded) &&
  (isOfTime(word.folded) || !turnsRound(word.folded))

/** « Noël », "Veterans Day": the first words name a feast. */
const isFeast = (words: readonly string[], context: PhraseContext): boolean => {
  const today = dayOfMinute(minuteOf(context.now))
  return words.some((_, at) => {
    const name = phraseTokens(words.slice(0, at + 1).join(' '), context.language)
    return feastIn(name.replace(/^l /, ''), today, context) !== null
  })
}

/** What stands in the words from one place to another. */
export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** The words of a sentence, with what each may say in it. */
export const wordsIn = (text: string, context: PhraseContext): readonly Word[] =>
  text
    .replaceAll('?', ',')
    .replace(/\s+(?=[,;:!.…»)]+(?:\s|$))/g, '')
    .trim()
    .split(/\s+/)
    .map((word, at, all) => {
      const folded = foldPhrase(word)
      const isPlace = NUMBERED.test(folded) || (PLACE.test(folded) && OTHER.test(all[at + 1] ?? ''))
      // Behind another word « je » is no Thursday.
      const tokens = phraseTokens(`said ${word} said`, context.language)
      const isSaying =
        !isPlace &&
        /[a-z0-9]/.test(folded) &&
        !NO_SIGN[context.language].test(folded) &&
        (SIGN.test(tokens) ||
          /\d/.test(tokens) ||
          turnsRound(folded) ||
          PART_OF_DAY.test(folded) ||
          isFeast(all.slice(at, at + FEAST_WORDS), context))
      return { text: word, folded: isPlace ? '' : folded, isSaying, isPlace }
    })
