import { utf8Bytes } from './utf8.ts'

/** Longest line of a quoted-printable text without its line break (RFC 2045). */
const LINE_MAX = 76

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

const encodedByte = (byte: number): string =>
  (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9
    ? String.fromCharCode(byte)
    : hex(byte)

const encodedLine = (line: string): string => {
  const pieces = utf8Bytes(line).map(encodedByte)
  const last = pieces.at(-1)
  // White space at the end of a line would be lost on the way.
  if (last === ' ' || last === '\t') pieces[pieces.length - 1] = hex(last.charCodeAt(0))
  let width = 0
  return pieces
    .map((piece, index) => {
      const room = index === pieces.length - 1 ? LINE_MAX : LINE_MAX - 1
      const folds = width + piece.length > room
      width = folds ? piece.length : width + piece.length
      return folds ? `=\r\n${piece}` : piece
    })
    .join('')
}

/** A text as quoted-printable UTF-8, lines ended by CRLF (RFC 2045). */
export const quotedPrintable = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(encodedLine)
    .join('\r\n')
