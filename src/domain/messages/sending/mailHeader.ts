import { isEmail } from '#domain/fields/addresses.ts'
import { sentAddress } from './punycode.ts'
import { utf8Bytes } from './utf8.ts'

/** Longest line of a header without its line break, and longest encoded word (RFC 2047). */
const LINE_MAX = 76
const WORD_MAX = 75
const OPENING = '=?UTF-8?Q?'
const CLOSING = '?='

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const encodedCharacter = (character: string): string =>
  character === ' '
    ? '_'
    : /^[A-Za-z\d!*+/-]$/u.test(character)
      ? character
      : utf8Bytes(character)
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('')

/** Encoded words; a character is never cut in two. The first leaves `taken` columns to the name. */
const encodedWords = (text: string, taken: number, wordMax = WORD_MAX): string => {
  const words: string[] = []
  let content = ''
  for (const character of text) {
    const piece = encodedCharacter(character)
    const room = wordMax - OPENING.length - CLOSING.length - (words.length === 0 ? taken : 0)
    if (content.length + piece.length > room) {
      words.push(content)
      content = ''
    }
    content += piece
  }
  return [...words, content].map((word) => `${OPENING}${word}${CLOSING}`).join('\r\n ')
}

const foldedAscii = (name: string, value: string): string => {
  let width = name.length + 1
  return value
    .split(' ')
    .map((word) => {
      const folds = width + 1 + word.length > LINE_MAX
      width = folds ? 1 + word.length : width + 1 + word.length
      return `${folds ? '\r\n' : ''} ${word}`
    })
    .join('')
}

/** Longest word of plain ASCII that still fits a folded line. */
const WORD_FITS = LINE_MAX - 1

/**
 * One header of free text, folded. Line breaks and other control characters become spaces, so that
 * a value can never add a header of its own.
 */
export const textHeader = (name: string, value: string): string => {
  const clean = oneLine(value)
  const plain =
    /^[\x20-\x7E]*$/u.test(clean) &&
    !clean.includes('=?') &&
    !/ {2}/u.test(clean) &&
    clean.split(' ').every((word) => word.length <= WORD_FITS - name.length)
  return plain
    ? `${name}:${foldedAscii(name, clean)}`
    : `${name}: ${encodedWords(clean, name.length + 1)}`
}

/**
 * A name for a quoted parameter. Where it is not plain ASCII it stands in encoded words: programs
 * read them there although RFC 2047 does not foresee it.
 */
export const quotedText = (text: string): string => {
  const clean = oneLine(text)
  return /^[\x20-\x7E]{1,60}$/u.test(clean) && !/["\\]|=\?/u.test(clean)
    ? clean
    : encodedWords(clean, ' name="'.length, WORD_MAX - 2)
}

/**
 * A header of addresses; whatever is not an address is left out, and with none the header too.
 * Letters before the sign stand as they are, in UTF-8 (RFC 6532): nothing else is foreseen for them.
 */
export const addressHeader = (name: string, addresses: string): string | undefined => {
  const good = addresses
    .split(/[,;]/u)
    .map((address) => address.trim())
    .filter(isEmail)
    .map(sentAddress)
  return good.length === 0 ? undefined : `${name}: ${good.join(',\r\n ')}`
}
