import { fold } from '#domain/fold.ts'
import { readName } from './readName.ts'

const wordsOf = (full: string): readonly string[] =>
  fold(full)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/** Whether each word stands for one of the others, no two for the same: whole words first, then initials. */
const standFor = (words: readonly string[], others: readonly string[]): boolean => {
  const rest = others.filter((other) => !words.includes(other))
  return words
    .filter((word) => !others.includes(word))
    .every((word) => {
      const at = rest.findIndex((other) => isInitial(word, other))
      if (at === -1) return false
      rest.splice(at, 1)
      return true
    })
}

/**
 * Whether two names may be those of one person: « Mme Benali », « A. Benali » and « Anne Benali » may,
 * « Anne Benali » and « Zoé Benali » not. A service or two people together are nobody else.
 */
export const mayBeOne = (one: string, other: string): boolean => {
  const [a, b] = [readName(one), readName(other)]
  if (fold(a.full) === fold(b.full)) return true
  if (a.kind !== 'person' || b.kind !== 'person') return false
  const [here, there] = [wordsOf(a.full), wordsOf(b.full)]
  if (here.length === 0 || there.length === 0) return false
  return standFor(here, there) || standFor(there, here)
}
