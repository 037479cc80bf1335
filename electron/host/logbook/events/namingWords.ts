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

/** A first name alone is that of many; a surname is theirs behind a title or an initial. */
const ofName = (typed: unknown): readonly RegExp[] => {
  if (typeof typed !== 'string' || typed.length < NAME_MIN) return []
  const read = readName(typed)
  const full = fold(read.full)
  const [first = '', ...rest] = full.split(' ')
  const surname = literally(fold(read.surname ?? (rest.length === 0 ? full : rest.join(' '))))
  const titled = `${TITLES}\\.?\\s+${surname}`
  if (rest.length === 0) return wordsOf(titled)
  const given = fold(read.given ?? first)
  return wordsOf(
    ...[literally(asText(typed)), literally(full), `${surname}[\\s,]+${literally(given)}`],
    ...[titled, `${literally(given.slice(0, 1))}\\.?\\s*${surname}`],
  )
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
  return { words: [...ofName(name), ...wordsOf(...exact.map(literally))], digits: digitsOf(phone) }
}

/** Whether a text names one of them, in whatever case, order or grouping of digits. */
export const names = (text: string, those: readonly NamingWords[]): boolean => {
  const folded = fold(text)
  const run = text.replace(/(?<=\d)(?:[\s()./-]|\(0\))+(?=\d)/gu, '')
  return those.some(
    ({ words, digits }) =>
      words.some((word) => word.test(folded)) || digits.some((each) => run.includes(each)),
  )
}
