import type { Civility, Profession } from '#domain/vocabulary.ts'
import { isInCapitals, nameInCase } from './nameCase.ts'
import {
  beginsPost,
  isInitials,
  isParticle,
  isPost,
  isShortParticle,
  isSuffix,
  wordsBeforePost,
} from './nameWords.ts'
import { surnameAmong } from './surnameAmong.ts'

/** What was typed for a name, taken apart. */
export interface NameRead {
  /** One person; a post, a service or a mailbox; or several people, whom no title fits. */
  readonly kind: 'person' | 'post' | 'several'
  /** The name without titles and without what stands behind it; never empty. */
  readonly full: string
  readonly civility?: Civility
  readonly profession?: Profession
  /** Only where it is sure. */
  readonly surname?: string
  /** What stands beside a sure surname; initials are none. */
  readonly given?: string
}

const CIVILITIES: readonly (readonly [RegExp, Civility])[] = [
  [/^(?:madame|mademoiselle|mme|mlle|mrs|ms|miss)(?:\.\s*|\s+|$)/iu, 'madame'],
  [/^(?:(?:monsieur|mister|mr)(?:\.\s*|\s+|$)|m\.\s*)/iu, 'monsieur'],
  // Without its full stop only before a name: « M Dupont ».
  [/^M\s+(?=\p{Lu}\p{M}*[\p{L}’'])/u, 'monsieur'],
]
/** « Dr. med. », « Prof. Dr. iur. »: which doctor, as it is written in Switzerland. */
const TITLES: readonly (readonly [RegExp, Profession])[] = [
  [
    /^(?:l[ea]\s+)?(?:dre?|docteure?|doctor)(?:\.\s*|\s+)(?:(?:m[eé]d|dent|vet|iur|phil|rer|nat|oec|sc|ing)\.\s*)*/iu,
    'doctor',
  ],
  [
    /^(?:l[ea]\s+)?(?:pr|prof|professeure?|professor)(?:\.\s*|\s+)(?:(?:dr|m[eé]d|dent|vet|iur|phil|rer|nat|oec|sc|ing)\.\s*)*/iu,
    'professor',
  ],
  [/^(?:Me|ME|ma[iî]tre)(?:\.\s*|\s+)/u, 'counsel'],
  [/^Ma[iî]tre\s+/u, 'counsel'],
]

const LATIN = /^[\p{Script=Latin}\p{M}\s’'ʼ.-]+$/u
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]+/gu
const BRACKETS = /\s*[([{<][^)\]}>]*[)\]}>]?\s*/gu
const PARTS = /\s*[|·•]\s*|\s+[-–—/:~]+\s+|:\s+|\s*[–—]\s*|\s+(?:(?:de\s+)?chez|at|@)\s*/iu
const COUPLE =
  /\s(?:et|and|&|\+)\s|(?:[,/&+]|\b(?:et|and|ou|or))\s*(?:madame|mme|mlle|monsieur|mr|mrs|ms|m\.)\s/iu

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)

/** Without pictures and brackets, where something else stands there. */
const bare = (typed: string): string => {
  const plain = typed.replace(PICTURES, ' ').replace(BRACKETS, ' ').replace(/\s+/gu, ' ').trim()
  return plain === '' ? typed.trim() : plain
}

/** Begins the words of a post that no list knows: « chargée de mission », "in charge of hiring". */
const isDescription = (text: string): boolean =>
  isPost(text) ||
  wordsOf(text).every(isSuffix) ||
  wordsOf(text).some((word) => /^\p{Ll}/u.test(word) && !isParticle(word)) ||
  wordsOf(text).length > 3

/** « Dupont, Marie » turned round; « Dupont, MBA » cut; null where it may be either. */
const withoutCommas = (text: string): string | null => {
  const [before = '', ...behind] = text.split(/\s*[,;]\s*/u)
  const names = behind.filter((part) => part !== '' && !isDescription(part))
  const [given, second] = names
  if (given === undefined) return before
  const surname = wordsOf(before).filter((word) => !isParticle(word))
  const isInverted = surname.length === 1 || wordsOf(before).every(isInCapitals)
  return isInverted && second === undefined ? `${given} ${before.toUpperCase()}` : null
}

/** The words of a name, without a post and degrees behind them. */
const nameWords = (text: string): readonly string[] => {
  const words = wordsOf(text)
  // In a name without small letters two of them may be a word of it: « NGUYEN THI VI ANH ».
  const isMixed = !words.every((word) => word === word.toUpperCase())
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (at > 1 || beginsPost(word)) &&
      (isPost(words.slice(at).join(' ')) ||
        words.slice(at).every(isSuffix) ||
        (at > 1 && isMixed && isSuffix(word))),
  )
  return end === -1 ? words : words.slice(0, wordsBeforePost(words, end))
}

const inCase = (words: readonly string[]): string => {
  const whole = words.join(' ')
  if (whole === whole.toLowerCase()) return nameInCase(whole)
  return words
    .map((word, at) => {
      const isOfSurname = isShortParticle(word) && isInCapitals(words[at + 1] ?? '')
      const isCased = word.length > 2 || words.length === 1 || isOfSurname
      return isInCapitals(word) && !isInitials(word) && isCased ? nameInCase(word) : word
    })
    .join(' ')
}

const personIn = (
  text: string,
  isTitled: boolean,
): Pick<NameRead, 'full' | 'surname' | 'given'> => {
  const words = nameWords(text)
  if (!LATIN.test(words.join(' '))) return { full: words.join(' ') || text }
  const found = surnameAmong(words, isTitled)
  if (found === undefined) return { full: inCase(words) || text }
  const surname = found.isCased ? nameInCase(found.surname) : inCase(wordsOf(found.surname))
  const others = inCase(found.others)
  return {
    full: others === '' ? surname : `${others} ${surname}`,
    surname,
    ...(others === '' || found.others.every(isInitials) ? {} : { given: others }),
  }
}

const titled = (text: string) => {
  const civility = CIVILITIES.find(([pattern]) => pattern.test(text))
  const afterCivility = civility === undefined ? text : text.replace(civility[0], '').trim()
  const title = TITLES.find(([pattern]) => pattern.test(afterCivility))
  const rest = title === undefined ? afterCivility : afterCivility.replace(title[0], '').trim()
  return {
    rest,
    titles: {
      ...(civility === undefined ? {} : { civility: civility[1] }),
      ...(title === undefined ? {} : { profession: title[1] }),
    },
  }
}

/**
 * Reads a name as it was typed or copied from a profile: « Mme Nadia BENALI - RH », « J.-P. Martin »,
 * "Mary Jones, MBA". A surname is told only where it is sure.
 */
export const readName = (typed: string): NameRead => {
  const text = bare(typed)
  const parts = text.split(PARTS).filter((part) => part.trim() !== '')
  const people = parts.filter((part) => !isPost(titled(part).rest))
  const [main, other] = people
  if (main === undefined) {
    const { rest, titles } = titled(text)
    return { kind: 'post', full: rest || text, ...titles }
  }
  if (COUPLE.test(text) && (COUPLE.test(main) || other !== undefined))
    return { kind: 'several', full: text }
  const whole = withoutCommas(main)
  // « Jean - Pierre Martin », « Brumelle - Nadia Benali »: which one it is, nobody knows.
  if (whole === null || (other !== undefined && wordsOf(main).length === 1))
    return { kind: 'person', full: text }
  const { rest, titles } = titled(whole)
  if (rest === '') return { kind: 'person', full: text }
  return { kind: 'person', ...personIn(rest, whole !== rest), ...titles }
}
