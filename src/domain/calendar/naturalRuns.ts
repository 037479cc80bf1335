import { readWords } from './naturalPhrase.ts'
import type { PhraseContext, Sayings } from './naturalSayings.ts'
import { feastIn } from './naturalHoliday.ts'
import { phraseTokens } from './naturalTokens.ts'
import { isOfTime, turnsRound } from './naturalTurns.ts'
import { foldPhrase } from './naturalWords.ts'
import { dayOfMinute, minuteOf } from './wallClock.ts'
import type { Language } from '#domain/language.ts'
import { same } from '#domain/same.ts'
import type { By } from '#domain/vocabulary.ts'

/** No day is said in more words. */
export const LONGEST = 11
/** So many words that name no day by themselves may close what is said of one: "at the latest". */
const CLOSING_WORDS = 4
/** And so many may lead to one that does. */
const LEADING_WORDS = 5
const SIGN = /[^a-z ]/
/** Articles count nothing, « à mon avis » is no Monday and « du neuf » no 9th. */
const NO_SIGN: By<Language, RegExp> = { fr: /^(?:une?|a|mon|neuf)$/, en: /^(?:an?|une?|may)$/ }
const PLACE =
  /ieme$|^\d (?:e|eme|ieme|nd|rd|st|th)$|^(?:premiere?|first|second|third|derniere?s?|prochaine?s?|last|next)$/
/** « RDV2 », « mon N+1 ». */
const NUMBERED = /^(?!sem)[a-z]{3,} \d$|^n plus \d$/
const OTHER =
  /^(?:tour|round|entretien|entr|int|itw|interview|rendez|rdv|call|appel|personne|person|candidate?|people|one|étape|choix|choice|partie|part|step|stage|phase)s?\b/i
const FEAST_WORDS = 3
const PART_OF_DAY =
  /^(?:l |d )?(?:matin|matinee|midi|apres midi|aprem|soir|soiree|journee|morning|noon|lunchtime|afternoon|evening|tonight|eo[dbp]|co[bp])$/
/** A clause ends here; within what is said of one day, « vendredi 4, au plus tard », it does not. */
const END_MARK = /[,;:!?).…]$/
const DASH = /^[-–—(]/
const JOINT =
  /^(?:et|and|mais|but|ou|or|donc|so|car|because|as|puis|then|sinon|otherwise|si|if|unless|quand|when|lorsque|once|while|que|which|where|qui|who)$/

export interface Word {
  readonly text: string
  readonly folded: string
  /** It says a day or a number, or may turn what is said of one. */
  readonly isSaying: boolean
  /** « Le deuxième tour » is no second of a month. */
  readonly isPlace: boolean
}

/** Whether a sign behind a word, or before the next one, parts them. */
const endsClause = (words: readonly Word[], at: number): boolean =>
  END_MARK.test(words[at]?.text ?? '') || DASH.test(words[at + 1]?.text ?? '')

/** It says a day, a number or a time, by itself or with what stands beside it. */
const isTold = (word: Word | undefined): boolean =>
  word?.isSaying === true &&
  !PART_OF_DAY.test(word.folded) &&
  (isOfTime(word.folded) || !turnsRound(word.folded))

export interface Run {
  readonly from: number
  readonly to: number
  readonly sayings: Sayings
}

/** « Noël », "Veterans Day": the first words name a feast. */
const isFeast = (words: readonly string[], context: PhraseContext): boolean => {
  const today = dayOfMinute(minuteOf(context.now))
  return words.some((_, at) => {
    const name = phraseTokens(words.slice(0, at + 1).join(' '), context.language)
    return feastIn(name.replace(/^l /, ''), today, context) !== null
  })
}

export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

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

const DEPENDS = /^(?:de|du|d|of)$/

/**
 * A word that says something, or one of a few that may lead to it: « mi-décembre », "as of Friday".
 * « L’entretien du 4 » leads to none: the day is that of something else.
 */
const isBeginning = (words: readonly Word[], at: number): boolean => {
  const ahead = words.slice(at, at + 1 + LEADING_WORDS)
  const saying = ahead.findIndex(({ isSaying }) => isSaying)
  const leading = ahead.slice(0, saying)
  return (
    saying !== -1 &&
    !DEPENDS.test(ahead[0]?.folded ?? '') &&
    !leading.some(({ text }) => OTHER.test(text))
  )
}

const isEnding = (words: readonly Word[], from: number, to: number): boolean =>
  words[to - 1]?.isPlace === false &&
  words.slice(Math.max(from, to - 1 - CLOSING_WORDS), to).some(({ isSaying }) => isSaying)

/** The reading without the words around it that say nothing: those are quoted that do. */
const shrunk = (
  words: readonly Word[],
  run: Run,
  read: (from: number, to: number) => Sayings | null,
): Run => {
  let { from, to } = run
  const isAside = (at: number): boolean => to - from > 1 && words[at]?.isSaying === false
  while (isAside(from) && same(read(from + 1, to), run.sayings)) from += 1
  while (isAside(to - 1) && same(read(from, to - 1), run.sayings)) to -= 1
  return { ...run, from, to }
}

/** The longest run of words from a place on that says a day. */
const runFrom = (words: readonly Word[], from: number, context: PhraseContext): Run | null => {
  if (!isBeginning(words, from)) return null
  const read = (begin: number, end: number): Sayings | null => {
    const sayings = readWords(textOf(words, begin, end), context)
    // « Dans la soirée » is of the coming evening; an hour alone is of no day.
    const isPart =
      end - begin > 1 && words.slice(begin, end).some(({ folded }) => PART_OF_DAY.test(folded))
    return isPart && sayings !== null
      ? { ...sayings, said: sayings.said.map((each) => ({ ...each, hadDay: true })) }
      : sayings
  }
  for (let to = Math.min(words.length, from + LEADING_WORDS + LONGEST); to > from; to -= 1) {
    if (!isEnding(words, from, to)) continue
    const sayings = read(from, to)
    if (sayings?.said.some(({ hadDay }) => hadDay) === true)
      return shrunk(words, { from, to, sayings }, read)
  }
  return null
}

export const runsIn = (words: readonly Word[], context: PhraseContext): readonly Run[] => {
  const runs: Run[] = []
  for (let at = 0; at < words.length;) {
    const run = runFrom(words, at, context)
    if (run !== null) runs.push(run)
    at = run?.to ?? at + 1
  }
  return runs
}

/** « Entre le 8 et le 10 »: the first « et » ties two ends and parts no clauses. */
const isBetween = (words: readonly Word[], at: number): boolean =>
  /\b(?:entre|between)\b(?!.*\b(?:et|and)\b)/.test(
    words
      .slice(Math.max(0, at - LEADING_WORDS), at)
      .map(({ folded }) => folded)
      .join(' '),
  )

/** The clause a run stands in, where `said` stands for what was read. */
export const clauseOf = (words: readonly Word[], run: Run, runs: readonly Run[]): string => {
  const runAt = (at: number): Run | undefined => runs.find(({ from, to }) => at >= from && at < to)
  const isBound = (at: number): boolean =>
    (runAt(at)?.from ?? at) === at &&
    (endsClause(words, at - 1) ||
      (JOINT.test(words[at]?.folded ?? '') &&
        !(/^(?:et|and)$/.test(words[at]?.folded ?? '') && isBetween(words, at))))
  let { from, to } = run
  while (from > 0 && !isBound(from)) from -= 1
  while (to < words.length && !isBound(to)) to += 1
  return words
    .slice(from, to)
    .map(({ folded }, index) => (runAt(from + index) === undefined ? folded : 'said'))
    .join(' ')
    .replace(/\bsaid(?: said)+\b/g, 'said')
}

/** Small words that tie what is said before them to what is said behind. */
const GLUE =
  /^(?:pour|for|by|dici|de|du|d|des|la|le|les|l|ce|cet|cette|this|that|of|the|on|in|a|au|aux|en)$/
/**
 * Whether something said stands right beside a run and was not read with it: « mardi 31 novembre »,
 * "a week before Christmas" are no Tuesday and no week.
 */
export const isTorn = (words: readonly Word[], { from, to }: Run): boolean => {
  let [before, behind] = [from - 1, to]
  while (GLUE.test(words[before]?.folded ?? '') && !endsClause(words, before)) before -= 1
  while (GLUE.test(words[behind]?.folded ?? '') && !endsClause(words, behind - 1)) behind += 1
  return (
    (isTold(words[before]) && !endsClause(words, before)) ||
    (isTold(words[behind]) && !endsClause(words, behind - 1))
  )
}
