import { isInCapitals } from './nameCase.ts'
import { isFirstName, isOnlyFirstName } from './firstNames.ts'
import { isInitials, isMarian, isParticle, mayBeInitials, mayComeFirst } from './nameWords.ts'

/** A surname that is sure, as it was typed, and the words beside it. */
interface Found {
  readonly surname: string
  readonly others: readonly string[]
  /** All of it was typed in capitals, or the whole name without any. */
  readonly isCased: boolean
}

const found = (words: readonly string[], from: number, to: number): Found => {
  const surname = words.slice(from, to)
  return {
    surname: surname.join(' '),
    others: [...words.slice(0, from), ...words.slice(to)],
    isCased: surname.every(isInCapitals) || words.join(' ') === words.join(' ').toLowerCase(),
  }
}

/** DUPONT Marie, Anne LE GOFF, Jan van der BERG: in capitals beside words that are not. */
const inCapitals = (words: readonly string[]): Found | undefined => {
  const marks = words.map((word) => isInCapitals(word) && !isInitials(word))
  const first = marks.indexOf(true)
  const end = marks.lastIndexOf(true) + 1
  const isOneRun = marks.slice(first, end).every(Boolean)
  const isShort = end - first === 1 && mayBeInitials(words[first] ?? '')
  // « MA Roy », « Nadia Benali IT »: two letters alone may be anything.
  if (!isOneRun || (isShort && (first === 0 || words.length > 2))) return undefined
  let from = first
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  return found(words, from, end)
}

/** Where all words look alike their order tells, in the cases where it is sure. */
const byPlace = (words: readonly string[]): Found | undefined => {
  const [first = '', second = '', third] = words
  if (isParticle(first) || isInitials(words.at(-1) ?? '')) return undefined
  // « Durand Paul », « Sow Anne »: the second of two is the surname, unless it looks like the first.
  if (third === undefined)
    return mayComeFirst(first) || (isFirstName(second) && !isFirstName(first))
      ? undefined
      : found(words, 1, 2)
  if (!isParticle(second) || isMarian(first, second)) return undefined
  const named = words.slice(1).filter((word) => !isParticle(word))
  return named.length === 1 ? found(words, 1, words.length) : undefined
}

/** « J.-P. Martin », « Mary J. Jones »: initials stand for first names and are not counted. */
const withoutInitials = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => at === words.length - 1 || !isInitials(word))

/**
 * The surname among the words of a name: in capitals where it is written so, the second of two
 * words, all from a particle in second place on (« Inès De La Fuente »). Three other words may be a
 * double first name or a double surname, of two words in capitals either may come first: there is
 * none instead of a guess. After a title a word alone is the surname, without one it may be any.
 */
export const surnameAmong = (words: readonly string[], isTitled: boolean): Found | undefined => {
  const named = withoutInitials(words)
  const [only = '', second] = named
  const initials = words.filter((word) => !named.includes(word))
  if (second === undefined)
    // « Dre Julie »: her first name, and no surname to say « Docteure » with.
    return (isTitled || initials.length > 0) &&
      !isInitials(only) &&
      only !== '' &&
      (initials.length > 0 || !isOnlyFirstName(only))
      ? { ...found(named, 0, 1), others: initials }
      : undefined
  const shouted = named.filter((word) => isInCapitals(word) && !isInitials(word)).length
  const seen =
    shouted > 0 && shouted < named.length
      ? inCapitals(named)
      : shouted === named.length && named.length === 2
        ? undefined
        : byPlace(named)
  return seen === undefined ? undefined : { ...seen, others: restored(words, seen.surname) }
}

/** The words beside a surname, initials among them, in their order. */
const restored = (words: readonly string[], surname: string): readonly string[] => {
  const taken = surname.split(' ')
  const at = words.findIndex((_, index) =>
    taken.every((word, offset) => words[index + offset] === word),
  )
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + taken.length)]
}
