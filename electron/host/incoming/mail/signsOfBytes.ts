/** What Windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The text of bytes in Windows-1252, by a table of one's own: some versions of Node lose ’ œ – €. */
export const western = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return parts
    .join('')
    .replace(/[\u0080-\u009F]/gu, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign)
}

const decoded = (encoding: string, bytes: Uint8Array, fatal = false): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes)

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The text of a file that does not say its encoding: by its mark, else UTF-8, else Windows-1252. */
export const textOfBytes = (bytes: Uint8Array): string => {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return decoded(marked[1], bytes)
  try {
    return decoded('utf-8', bytes, true)
  } catch {
    return western(bytes)
  }
}

const WESTERN_NAMES =
  /^(?:windows-125[24]|cp125[24]|x-cp125[24]|iso-?8859-?(?:1|9|15)|latin-?[19]|l1|us-ascii|ansi_x3\.4-1968)$/iu

/** The text of bytes in a named encoding; as without a name where it is not known. */
export const textIn = (encoding: string, bytes: Uint8Array): string => {
  if (/^iso-?8859-?15$|^latin-?9$/iu.test(encoding)) return decoded('iso-8859-15', bytes)
  if (WESTERN_NAMES.test(encoding)) return western(bytes)
  try {
    return decoded(encoding, bytes)
  } catch {
    return textOfBytes(bytes)
  }
}

const PROBE = new Uint8Array([0x92, 0x9c, 0x96, 0x80])

/** Whether the decoder of this machine reads Windows-1252 as it is written. */
const isDecoderSound = (): boolean => decoded('windows-1252', PROBE) === '’œ–€'

type Decoding = Parameters<InstanceType<typeof TextDecoder>['decode']>

const viewOf = (input: ArrayBufferLike | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input)

/** Windows-1252 from the table, all else as the platform reads it. */
export class TableDecoder extends TextDecoder {
  override decode(...given: Decoding): string {
    const [input] = given
    return this.encoding === 'windows-1252' && input !== undefined && input !== null
      ? western(viewOf(input))
      : super.decode(...given)
  }
}

/**
 * A decoder for what is read with a library that makes its own: the platform's where it is sound, else
 * one that takes Windows-1252 from the table.
 */
export const soundDecoder = (): typeof TextDecoder =>
  isDecoderSound() ? TextDecoder : TableDecoder
