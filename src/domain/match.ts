import { isCompanyFiller } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'

/** A text made ready once, to be searched for many words; only `isMatch` reads it. */
export type Searched = string & { readonly searched: true }

/** As people leave signs out: oneill, nodejs, sas, jeanpierre, paul&fils. */
const close = (folded: string): string => folded.replace(/\s*&\s*|['.·-]/gu, '')

const NUMBER = /\+?\(?\d(?:[\d\s().\-/]*\d)?/gu

/** A number in one piece; one with a country before it also as it is dialled at home. */
const numbersIn = (folded: string): readonly string[] =>
  (folded.match(NUMBER) ?? []).flatMap((number) => {
    const digits = number.replace(/\(0\)/gu, '').replace(/\D/gu, '')
    const home = /^(?:\+|00)(?:33|\d{1,3}(?=[\s.(]))[\s.(]*(?<rest>.+)$/u.exec(number)?.groups?.rest
    return [digits, ...(home === undefined ? [] : [`0${home.replace(/^\(?0\)?|\D/gu, '')}`])]
  })

/** What is looked through, from its parts; those left out are unknown. */
export const searchedText = (parts: readonly (string | undefined)[]): Searched => {
  const folded = fold(parts.filter((part) => part !== undefined).join('\u0001'))
  return [folded, close(folded), ...numbersIn(folded)].join('\u0001') as Searched
}

/** How a word may stand in what is looked through. */
const waysOf = (word: string): readonly string[] => {
  const bare = close(word)
  return bare === '' || bare === word ? [word] : [word, bare]
}

/** Fewer digits are looked for as words; behind a plus they begin a number, and nothing else. */
const FEWEST_DIGITS = { plain: 6, international: 4 } as const

/** Phone numbers: found whole, however they are spaced and whether or not they name their country. */
const wholeNumbersOf = (folded: string): readonly string[] => {
  if (!/^\+?[\d\s().\-/]+$/u.test(folded)) return []
  const fewest = FEWEST_DIGITS[folded.startsWith('+') ? 'international' : 'plain']
  return numbersIn(folded).filter((number) => number.length >= fewest)
}

/** The words of a query, folded. Beside others, « et », « & » and legal forms ask for nothing. */
const wordsOf = (folded: string): readonly string[] => {
  const words = folded.split(' ').filter((word) => word !== '')
  const telling = words.filter((word) => !isCompanyFiller(word) && /[\p{L}\p{N}]/u.test(word))
  return telling.length === 0 ? words : telling
}

/** A query made ready once, to be looked for in many texts, as {@link isMatch} does in one. */
export const matcherOf = (query: string): ((searched: Searched) => boolean) => {
  const folded = fold(query)
  const numbers = wholeNumbersOf(folded)
  const words = wordsOf(folded).map(waysOf)
  return (searched) =>
    numbers.some((number) => searched.includes(number)) ||
    words.every((ways) => ways.some((way) => searched.includes(way)))
}

/**
 * Whether every word of a query is found, wherever it stands: the one matcher of all searches. Case,
 * accents, apostrophes, hyphens and full stops do not matter; an empty query finds everything.
 */
export const isMatch = (searched: Searched, query: string): boolean => matcherOf(query)(searched)
