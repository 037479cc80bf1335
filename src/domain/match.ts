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

const hasWord = (searched: Searched, word: string): boolean => {
  const bare = close(word)
  return searched.includes(word) || (bare !== '' && searched.includes(bare))
}

/** A phone number: found whole, however it is spaced and whether or not it names its country. */
const hasNumber = (searched: Searched, folded: string): boolean => {
  if (!/^\+?[\d\s().\-/]{6,}$/u.test(folded)) return false
  return numbersIn(folded).some((number) => number.length >= 6 && searched.includes(number))
}

/** The words of a query, folded. Beside others, « et », « & » and legal forms ask for nothing. */
const wordsOf = (folded: string): readonly string[] => {
  const words = folded.split(' ').filter((word) => word !== '')
  const telling = words.filter((word) => !isCompanyFiller(word) && /[\p{L}\p{N}]/u.test(word))
  return telling.length === 0 ? words : telling
}

/**
 * Whether every word of a query is found, wherever it stands: the one matcher of all searches. Case,
 * accents, apostrophes, hyphens and full stops do not matter; an empty query finds everything.
 */
export const isMatch = (searched: Searched, query: string): boolean => {
  const folded = fold(query)
  return hasNumber(searched, folded) || wordsOf(folded).every((word) => hasWord(searched, word))
}
