import { fold } from '#domain/fold.ts'
import type { Civility } from '#domain/vocabulary.ts'
import { readName } from './readName.ts'

/** A name as it was typed, and the title it goes by where that is noted beside it. */
export interface Titled {
  readonly name: string
  readonly civility?: Civility | undefined
}

/** « JP », « MC »: two first names, of which nobody says more. */
const TWO_INITIALS = /^[^\P{Lu}AEIOUY]{2}$/u
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const wordsOf = (full: string): readonly string[] =>
  full
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => (TWO_INITIALS.test(word) ? [...word] : [word]))
    .map(fold)
    .filter((word) => word !== '')

/** A name without its accents, and as it is written where no key has them: « Muller », « Mueller ». */
const spellings = (full: string): readonly string[] => {
  const whole = full.normalize('NFC')
  const spelled = whole.replace(/[äöüøå]/giu, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter)
  return spelled === whole ? [full] : [full, spelled]
}

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

const isOneSpelling = (one: string, other: string): boolean => {
  if (fold(one) === fold(other)) return true
  const [here, there] = [wordsOf(one), wordsOf(other)]
  if (here.length === 0 || there.length === 0) return false
  return standFor(here, there) || standFor(there, here)
}

const isOneName = (one: string, other: string): boolean =>
  spellings(one).some((here) => spellings(other).some((there) => isOneSpelling(here, there)))

/**
 * Whether two names may be those of one person: « Mme Benali », « A. Benali » and « Anne Benali » may,
 * « Anne Benali » and « Zoé Benali » or « M. Benali » and « Mme Benali » not. A service or two people
 * together are nobody else.
 */
export const mayBeOne = (one: Titled, other: Titled): boolean => {
  if (one.name === other.name && one.civility === other.civility) return true
  const [a, b] = [readName(one.name), readName(other.name)]
  const [here, there] = [one.civility ?? a.civility, other.civility ?? b.civility]
  if (here !== undefined && there !== undefined && here !== there) return false
  if (fold(a.full) === fold(b.full)) return true
  return a.kind === 'person' && b.kind === 'person' && isOneName(a.full, b.full)
}
