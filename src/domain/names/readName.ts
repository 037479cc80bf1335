import { isCredential } from './credentials.ts'
import { isInCapitals, nameInCase } from './nameCase.ts'
import {
  beginsPost,
  isHelpOfSomebody,
  isInitials,
  isParticle,
  isPost,
  isShortParticle,
  isSuffix,
  wordsBeforePost,
} from './nameWords.ts'
import { isFirstName, isOnlyFirstName } from './firstNames.ts'
import { surnameAmong } from './surnameAmong.ts'
import { isSurname } from './surnames.ts'
import { titled, type Titles } from './titles.ts'
import { withoutPlace } from './withoutPlace.ts'
import { withoutPostBefore } from './withoutPostBefore.ts'

/** What was typed for a name, taken apart. */
export interface NameRead extends Titles {
  /** One person; a post, a service or a mailbox; or several people, whom no title fits. */
  readonly kind: 'person' | 'post' | 'several'
  /** The name without titles and without what stands behind it; never empty. */
  readonly full: string
  /** Only where it is sure. */
  readonly surname?: string
  /** What stands beside a sure surname, or a first name nobody typed a title or a surname with. */
  readonly given?: string
  /** All there is: nobody is greeted by it without a title, nor by initials with one. */
  readonly alone?: 'surname' | 'initials'
  /** Each of two people who are named together. */
  readonly people?: readonly NameRead[]
}

const LATIN = /^[\p{Script=Latin}\p{M}\s’'ʼ.-]+$/u
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}\u200D\uFE0F"“”«»]+/gu
/** What is not seen: joiners belong to other scripts. */
const UNSEEN = /[\p{Cf}\p{Cc}]+/gu
const BRACKETS = /\s*[([{<][^)\]}>]*[)\]}>]?\s*/gu
/** Robert "Bob" Lindqvist: what friends say. */
const NICKNAME = /(?<=\S)\s(?:["“«][^"“”«»]+["”»]|['‘’]\p{L}[\p{L} .-]+['’])(?=\s\S)/gu
const PARTS =
  /\s*[|·•]\s*|\s+[-–—/:~]+\s+|:\s+|\s*[–—]\s*|\s+(?:(?:de\s+)?chez|at|via|c\/o|@)\s+|\s+@/iu
/** What is told of a person behind the name: pronouns, a name at birth, hash tags, addresses, numbers. */
const TOLD =
  /\s(?:(?:she|her|he|him|they|elle|il|iel|ael|ze)\/\S+|n[ée]e?\s.+|#.*|(?:on|nous|je|we)\s+recrut.*|(?:we['’]re|now|is)\s+hiring.*|\S+@\S+.*|(?:t[ée]l|mob)\b.*|\+?\d.*)$/iu
/** « M. Dupont (RH) - 06… »: the stroke before what was told. */
const LEFT_OVER = /\s+[-–—/|·•,;:]+\s*$/u
const COUPLE =
  /\s(?:et|and|&|\+)\s|(?:[,/&+]|\b(?:et|and|ou|or))\s*(?:madame|mme|mlle|monsieur|mr|mrs|ms|m\.(?!\s*(?:sc\.?(?:\s*a)?|ed|ing|phil|a|b\.?\s*a)\.?\s*(?:$|[,;|·•–—]|-\s)))\s/iu

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)

/** Without pictures and brackets, where something else stands there. */
const bare = (typed: string): string => {
  const seen =
    typed
      .trim()
      .split(/[\r\n]+/u)[0]
      ?.replace(/[\t\u00A0\u202F]+/gu, ' ') ?? ''
  const latin = seen.replace(UNSEEN, '')
  const clean = LATIN.test(latin.replace(/[^\p{L}]/gu, '')) ? latin : seen
  const plain = clean
    .replace(NICKNAME, '')
    .replace(PICTURES, ' ')
    .replace(BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const told = TOLD.exec(plain)
  return plain === '' ? typed.trim() : plain.slice(0, told?.index).replace(LEFT_OVER, '')
}

/** Begins the words of a post that no list knows: « chargée de mission », "in charge of hiring". */
const isDescription = (text: string): boolean =>
  isPost(text) ||
  /\d/u.test(text) ||
  wordsOf(text).every(isSuffix) ||
  wordsOf(text).some((word) => /^\p{Ll}/u.test(word) && !isParticle(word)) ||
  wordsOf(text).length > 3

/** « Dupont, Marie » turned round; « Dupont, MBA » cut; null where it may be either. */
const withoutCommas = (text: string): string | null => {
  const [before = '', ...behind] = text.split(/\s*[,;]\s*/u)
  const parts = behind.filter((part) => part !== '')
  const names = parts.filter((part) => !isDescription(part) && !isCredential(part, before, parts))
  const [given, second] = names
  if (given === undefined) return before
  const surname = wordsOf(before).filter((word) => !isParticle(word))
  const isInverted =
    surname.length === 1 || wordsOf(before).every(isInCapitals) || isOnlyFirstName(given)
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
        (at > 1 && isMixed && beginsPost(word))),
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

/** « Nadia Benali/RH »: what stands behind the stroke is a post. */
const beforeSlash = (part: string): string => {
  const [before = '', ...behind] = part.split('/')
  return behind.length > 0 && behind.every(isPost) ? before : part
}

type Alone = Pick<NameRead, 'given' | 'alone'>

/** « Mme B. »: nothing to say but the title. */
const titledAlone = (words: readonly string[]): Alone =>
  words.every(isInitials) ? { alone: 'initials' } : {}

/** « Sandra », « Marie D. », « DUPONT »: a first name or a surname, and nothing beside it. */
const alone = (words: readonly string[]): Alone => {
  const [first = '', ...behind] = words
  if (words.every(isInitials)) return { alone: 'initials' }
  const isGiven = isFirstName(first) && (behind.length > 0 || isOnlyFirstName(first))
  if (isGiven && behind.every(isInitials)) return { given: inCase([first]) }
  const isName = isSurname(first) || (isInCapitals(first) && !isFirstName(first))
  return behind.length === 0 && isName ? { alone: 'surname' } : {}
}

const personIn = (
  text: string,
  isTitled: boolean,
): Pick<NameRead, 'full' | 'surname' | 'given' | 'alone'> => {
  const words = nameWords(text)
  if (!LATIN.test(words.join(' '))) return { full: words.join(' ') || text }
  const found = surnameAmong(words, isTitled)
  if (found === undefined)
    return { full: inCase(words) || text, ...(isTitled ? titledAlone(words) : alone(words)) }
  const surname = found.isCased ? nameInCase(found.surname) : inCase(wordsOf(found.surname))
  const others = inCase(found.others)
  const both = found.isFirst === true ? [surname, others] : [others, surname]
  return {
    full: both.join(' ').trim(),
    surname,
    ...(others === '' ? { alone: 'surname' } : {}),
    ...(others === '' || found.others.every(isInitials) ? {} : { given: others }),
  }
}

/** « Mesdames Roy et Petit »: the title of each. */
const TITLE_OF_BOTH: readonly (readonly [RegExp, string])[] = [
  [/^(?:mesdames|mmes)\s+(?=\p{Lu})/iu, 'Madame'],
  [/^(?:messieurs|mm\.)\s+(?=\p{Lu})/iu, 'Monsieur'],
]

const BETWEEN_PEOPLE = /\s*[,/&+]\s*|\s+(?:et|and|ou|or)\s+/iu

/** Two people who are named together: each, where both have a title or a name. */
const several = (text: string): NameRead => {
  const both = TITLE_OF_BOTH.find(([pattern]) => pattern.test(text))
  const people = (both === undefined ? text : text.replace(both[0], ''))
    .split(BETWEEN_PEOPLE)
    .filter((part) => part !== '')
    .map((part): NameRead => {
      const { rest, titles } = titled(both === undefined ? part : `${both[1]} ${part}`)
      if (rest === '') return { kind: 'post', full: part, ...titles }
      return { kind: 'person', ...personIn(rest, Object.keys(titles).length > 0), ...titles }
    })
  return { kind: 'several', full: text, ...(people.length === 2 ? { people } : {}) }
}

/** A page that stands where a name is asked holds no name to be found, only words to try for minutes. */
const MOST_SIGNS = 400

/**
 * Reads a name as it was typed or copied from a profile: « Mme Nadia BENALI - RH », « J.-P. Martin »,
 * "Mary Jones, MBA". A surname is told only where it is sure.
 */
export const readName = (typed: string): NameRead => {
  const text = bare(typed)
  if (text.length > MOST_SIGNS) return { kind: 'person', full: text }
  if (isHelpOfSomebody(text)) return { kind: 'post', full: text }
  const parts = text
    .split(PARTS)
    .map(beforeSlash)
    .map((part) => (COUPLE.test(part) ? part : withoutPostBefore(withoutPlace(part))))
    .filter((part) => part.trim() !== '')
  const people = parts.filter((part) => !isPost(titled(part).rest))
  const [main, other] = people
  if (main === undefined) {
    const { rest, titles } = titled(text)
    return { kind: 'post', full: rest || text, ...titles }
  }
  if (COUPLE.test(text) && (COUPLE.test(main) || other !== undefined)) return several(text)
  const whole = withoutCommas(main)
  // « Jean - Pierre Martin », « Brumelle - Nadia Benali »: which one it is, nobody knows.
  if (whole === null || (other !== undefined && wordsOf(main).length === 1))
    return { kind: 'person', full: text }
  const { rest, titles } = titled(whole)
  // « Madame » alone is no name.
  if (rest === '') return { kind: 'post', full: text, ...titles }
  return { kind: 'person', ...personIn(rest, Object.keys(titles).length > 0), ...titles }
}
