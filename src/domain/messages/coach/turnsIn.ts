import { plainWords } from './plainWords.ts'

/** The words of a text and each pair of neighbours, once each; figures are all alike. */
export const turnsIn = (text: string): ReadonlySet<string> => {
  const words = plainWords(text).map((word) => (/^\d+$/u.test(word) ? '0' : word))
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)])
}
