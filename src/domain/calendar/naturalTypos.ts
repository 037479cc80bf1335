import { TYPED_WORDS } from './typedWords.ts'
import { LANGUAGES } from '#domain/language.ts'
import { foldPhrase } from './naturalWords.ts'

/** So short a word has too many neighbours. */
const LEAST_LETTERS = 5
/** In a word so long two slips still tell which it is. */
const LONG_LETTERS = 8

/** The whole names of days and months, with those of one meaning together, and a few near words. */
const NAMES: readonly (readonly string[])[] = [
  ...Array.from({ length: 7 }, (_, at) =>
    LANGUAGES.map((language) => TYPED_WORDS[language].weekdays[at] ?? ''),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    LANGUAGES.map((language) => TYPED_WORDS[language].months[at] ?? ''),
  ),
  ['demain'],
  ['tomorrow'],
  ['semaine'],
  ['prochaine', 'prochain'],
].map((lists) =>
  lists.map((list) => list.split('|')[0] ?? '').filter((name) => name.length >= LEAST_LETTERS),
)

/** How many slips part two words: a letter too many, missing, wrong, or two that changed places. */
const slips = (one: string, other: string): number => {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      let least = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1)
      line.push(least)
    }
    before = above
    above = line
  }
  return above[other.length] ?? 0
}

const MOST_SLIPS = 2

/** The name a word was meant to be; the word itself where it is none, or where two are as near. */
const mended = (word: string): string => {
  if (word.length < LEAST_LETTERS - 1) return word
  const near = NAMES.map((names) =>
    names
      .map((name) => ({ name, count: slips(word, name) }))
      .toSorted((one, other) => one.count - other.count)
      .at(0),
  )
    .filter((found) => found !== undefined)
    .toSorted((one, other) => one.count - other.count)
  const [best, second] = near
  if (best === undefined || best.count === 0) return word
  const most = best.name.length >= LONG_LETTERS ? MOST_SLIPS : 1
  // « Les lundis » are no slip, and an unlike first letter is another word.
  if (best.count > most || word === `${best.name}s`) return word
  if (best.count > 1 && word[0] !== best.name[0]) return word
  return (second?.count ?? Number.POSITIVE_INFINITY) - best.count >= 1 ? best.name : word
}

/** The folded text with slips in the names of days and months put right. */
export const withoutSlips = (text: string): string => foldPhrase(text).replace(/[a-z]+/g, mended)
