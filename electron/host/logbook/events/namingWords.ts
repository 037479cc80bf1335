import { fold } from '#domain/fold.ts'
import { readName } from '#domain/names/readName.ts'

/** What was noted of somebody that a text may name them by. */
export interface NamedBy {
  readonly name?: unknown
  readonly email?: unknown
  readonly phone?: unknown
  readonly linkedin?: unknown
}

/** What a text may hold of somebody, folded. */
export interface NamingWords {
  readonly words: readonly RegExp[]
  /** The same with capitals as they are written: `a long` is no `A Long`. */
  readonly capitals: readonly RegExp[]
  /** The last digits of a number, which all ways to write it share. */
  readonly digits: readonly string[]
}

/** Shorter ones name nobody: they stand in too many words. */
const NAME_MIN = 4
/** Of a number, what stands behind the country and the zero. */
const DIGITS = 9

const TITLES =
  '(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|dr|dre|pr|prof|me|maitre|docteure?|professeure?)'

const asText = (value: unknown): string => (typeof value === 'string' ? fold(value) : '')

const literally = (text: string): string =>
  text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&').replaceAll(' ', '[\\s,]+')

const wordsOf = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((each) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${each})(?![\\p{L}\\p{N}])`, 'u'))

/** Written without spaces between words, and whole with two signs. */
const TOGETHER = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・· ]{2,}$/u

/** A name as its parts are put before and behind each other. */
const partsOf = (typed: string): { readonly full: string; given: string; surname: string } => {
  const read = readName(typed)
  const full = fold(read.full)
  const [first = '', ...rest] = full.split(' ')
  const surname = fold(read.surname ?? (rest.length === 0 ? full : rest.join(' ')))
  return { full, given: rest.length === 0 ? '' : fold(read.given ?? first), surname }
}

/** A first name alone is that of many; a surname is theirs behind a title or an initial. */
const ofName = (typed: unknown): Pick<NamingWords, 'words' | 'capitals'> => {
  const none = { words: [], capitals: [] }
  if (typeof typed !== 'string') return none
  if (TOGETHER.test(typed.trim()))
    return {
      ...none,
      words: [new RegExp(literally(fold(typed)).replaceAll('[\\s,]+', '\\s*'), 'u')],
    }
  const { full, given, surname } = partsOf(typed)
  if (typed.length < NAME_MIN || surname === '') return none
  const [family, first, initial] = [
    literally(surname),
    literally(given),
    literally([...given][0] ?? ''),
  ]
  const titled = `${TITLES}\\.?\\s+${family}`
  if (given === '') return { ...none, words: wordsOf(titled) }
  const begins = [...surname][0] ?? ''
  return {
    words: wordsOf(
      ...[literally(asText(typed)), literally(full), `${family}[\\s,]+${first}`, titled],
      // Without the point, an initial and a surname are two words of every day, or one.
      ...[`${initial}\\.\\s*${family}`, `(?:${initial}|${first})[._-]?${family}(?=@)`],
    ),
    capitals: wordsOf(
      `${initial.toUpperCase()}\\s+${literally(begins.toUpperCase())}(?i:${literally(surname.slice(begins.length))})`,
    ),
  }
}

const digitsOf = (phone: unknown): readonly string[] => {
  const digits = typeof phone === 'string' ? phone.replace(/\D/gu, '') : ''
  return digits.length < DIGITS ? [] : [digits.slice(-DIGITS)]
}

/** By what a text would name somebody of whom these things were noted. */
export const namingWords = ({ name, email, phone, linkedin }: NamedBy): NamingWords => {
  const address = asText(email)
  const profile = /\/in\/(?<profile>[^/?#\s]+)/u.exec(asText(linkedin))?.groups?.['profile'] ?? ''
  const exact = [address.includes('@') ? address : '', profile].filter(
    (each) => each.length >= NAME_MIN,
  )
  const { words, capitals } = ofName(name)
  const all = [...words, ...wordsOf(...exact.map(literally))]
  return { words: all, capitals, digits: digitsOf(phone) }
}

/** Whether a text names one of them, in whatever case, order or grouping of digits. */
export const names = (text: string, those: readonly NamingWords[]): boolean => {
  const folded = fold(text)
  const asWritten = text.normalize('NFKD').replace(/\p{M}+/gu, '')
  const run = text.replace(/(?<=\d)(?:[\s()./-]|\(0\))+(?=\d)/gu, '')
  return those.some(
    ({ words, capitals, digits }) =>
      words.some((word) => word.test(folded)) ||
      capitals.some((word) => word.test(asWritten)) ||
      digits.some((each) => run.includes(each)),
  )
}
