import { MAC_ROMAN, WINDOWS_1252 } from './byteTables.ts'
import { CannotRead } from './cannotRead.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mac-roman'

/** Bytes looked at to find an encoding. */
const SAMPLE = 200_000
/** In UTF-16 of our languages nearly every second byte is 0; in text of bytes none is. */
const WIDE_SHARE = 0.3

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const markOf = (bytes: Uint8Array) =>
  MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))

/** UTF-16 without a mark shows by the zeros beside each plain letter. */
const wideOf = (bytes: Uint8Array): Encoding | null => {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2)
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even += 1
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd += 1
  }
  if (odd > pairs * WIDE_SHARE && even < odd / 4) return 'utf-16le'
  return even > pairs * WIDE_SHARE && odd < even / 4 ? 'utf-16be' : null
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Text of one byte a sign. */
const byTable = (bytes: Uint8Array, table: string): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 4096) {
    const units = Array.from(bytes.subarray(from, from + 4096), (byte) =>
      byte < 0x80 ? byte : table.charCodeAt(byte - 0x80),
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

const ACCENTED = /[àâäáãåçéèêëíìîïñóòôöõúùûüÿœæßøﬁﬂ]/u
const CAPITAL = /[ÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜŸŒÆØ]/u
const PUNCTUATION = /[’‘“”«»–—…€°·•\u00a0ªº§©®™]/u
const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u

/** A capital begins a word, or stands among capitals. */
const isPlacedCapital = (before: string, after: string): boolean =>
  UPPER.test(before) || (!LETTER.test(before) && LETTER.test(after) && !UPPER.test(after))

/** Whether a sign makes a word, or stands where such a sign stands, with its neighbours. */
const senseOf = (sign: string, before: string, after: string): number => {
  if (ACCENTED.test(sign)) return LETTER.test(before) || LETTER.test(after) ? 2 : 0
  if (CAPITAL.test(sign)) return isPlacedCapital(before, after) ? 1 : -3
  if (sign === '’') return LETTER.test(before) && LETTER.test(after) ? 2 : 0
  if (PUNCTUATION.test(sign)) return LETTER.test(before) && LETTER.test(after) ? -1 : 1
  return -3
}

/** How much sense a text makes where it goes beyond plain letters. */
const senseIn = (text: string): number => {
  let sense = 0
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) >= 0x80)
      sense += senseOf(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1))
  return sense
}

/** The two encodings of one byte a sign are told apart by which letters make words. */
const narrowOf = (bytes: Uint8Array): Encoding => {
  const sample = bytes.subarray(0, SAMPLE)
  const mac = senseIn(byTable(sample, MAC_ROMAN))
  return mac > senseIn(byTable(sample, WINDOWS_1252)) ? 'mac-roman' : 'windows-1252'
}

/** A cut or badly joined text is UTF-8 still where far more of its signs are whole than not. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE))
  const broken = text.split('\ufffd').length - 1
  const whole = [...text].filter((sign) => sign > '\u007f' && sign !== '\ufffd').length
  return whole > broken * 4
}

export const encodingOf = (bytes: Uint8Array): Encoding => {
  const marked = markOf(bytes)?.encoding ?? wideOf(bytes)
  if (marked !== null) return marked
  return isUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : narrowOf(bytes)
}

/**
 * What the bytes of a text say, without the mark of their order. A NUL has no place in a text: it
 * stands there where something else was read as one.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes)
  const body = bytes.subarray(markOf(bytes)?.bytes.length ?? 0)
  const text = textOf(body, encoding)
  if (text.includes('\0')) throw new CannotRead('file-damaged')
  return text
}

const textOf = (bytes: Uint8Array, encoding: Encoding): string => {
  if (encoding === 'windows-1252') return byTable(bytes, WINDOWS_1252)
  if (encoding === 'mac-roman') return byTable(bytes, MAC_ROMAN)
  return new TextDecoder(encoding).decode(bytes)
}
