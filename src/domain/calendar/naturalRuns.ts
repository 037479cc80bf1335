import { readWords } from './naturalPhrase.ts'
import type { PhraseContext, Sayings } from './naturalSayings.ts'
import {
  endsClause,
  isTold,
  OTHER,
  PART_OF_DAY,
  textOf,
  type Word,
} from './naturalSentenceWords.ts'
import { same } from '#domain/same.ts'

/** No day is said in more words. */
export const LONGEST = 11
/** So many words that name no day by themselves may close what is said of one: "at the latest". */
const CLOSING_WORDS = 4
/** And so many may lead to one that does. */
const LEADING_WORDS = 5
const JOINT =
  /^(?:et|and|mais|but|ou|or|donc|so|car|because|as|puis|then|sinon|otherwise|si|if|unless|quand|when|lorsque|once|while|que|which|where|qui|who)$/

/** The words of a sentence in which a day was said. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly sayings: Sayings
}

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

/** All of them, in order; the longest that begins at a word is taken. */
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
