import { foldLetters } from '#domain/fold.ts'

/** Words in lower case without accents, signs or apostrophes, so that spelling does not matter. */
export const plainWords = (text: string): readonly string[] =>
  foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Shortest word that tells something; « de », "the" and « sur » do not. */
const TELLING = 4

/** Words of a phrase without which it is not quoted: one alone may be said of anything. */
const QUOTED_LEAST = 2

/** Whether `text` takes up a phrase: at least half of its telling words, and two of them. */
export const quotes = (text: string, phrase: string): boolean => {
  const there = new Set(plainWords(text))
  const telling = plainWords(phrase).filter((word) => [...word].length >= TELLING)
  const sought = telling.length > 0 ? telling : plainWords(phrase)
  const found = sought.filter((word) => there.has(word)).length
  return found > 0 && found * 2 >= sought.length && found >= Math.min(QUOTED_LEAST, sought.length)
}

/** Whether at least half of the telling words of `phrase` are in `text`. */
export const mentions = (text: string, phrase: string): boolean => {
  const there = new Set(plainWords(text))
  const words = plainWords(phrase)
  const telling = words.filter((word) => [...word].length >= TELLING)
  const sought = telling.length > 0 ? telling : words
  return sought.filter((word) => there.has(word)).length * 2 >= sought.length && sought.length > 0
}
