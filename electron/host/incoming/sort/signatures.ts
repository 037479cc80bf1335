import type { Reason } from '#domain/outcome.ts'

/** A kind of file that is known by its first bytes and not read. */
interface Signature {
  /** `null` stands for any byte. */
  readonly bytes: readonly (number | null)[]
  readonly reason: Reason
}

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0))

const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF-'), reason: 'file-pdf' },
  { bytes: ascii('{\\rtf'), reason: 'file-word' },
  { bytes: [0x78, 0x9f, 0x3e, 0x22], reason: 'file-winmail' },
  { bytes: [0x89, ...ascii('PNG')], reason: 'file-picture' },
  { bytes: [0xff, 0xd8, 0xff], reason: 'file-picture' },
  { bytes: ascii('GIF8'), reason: 'file-picture' },
  { bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')], reason: 'file-picture' },
  { bytes: [null, null, null, null, ...ascii('ftyp')], reason: 'file-picture' },
  { bytes: [...ascii('II*'), 0], reason: 'file-picture' },
  { bytes: [...ascii('MM'), 0, ...ascii('*')], reason: 'file-picture' },
  // Programs of other kinds pack theirs so.
  { bytes: [0x1f, 0x8b], reason: 'file-unknown' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf], reason: 'file-unknown' },
  { bytes: [...ascii('Rar!'), 0x1a], reason: 'file-unknown' },
  { bytes: ascii('SQLite format 3'), reason: 'file-unknown' },
]

const beginsWith = (file: Uint8Array, bytes: Signature['bytes']): boolean =>
  bytes.every((byte, at) => byte === null || file[at] === byte)

/** Why a file is not read that shows by its first bytes what it is; undefined for every other. */
export const signatureRefused = (file: Uint8Array): Reason | undefined =>
  SIGNATURES.find(({ bytes }) => beginsWith(file, bytes))?.reason

/** The box in which older programs of Microsoft keep everything, and newer ones what they lock. */
const BOX = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What stands in such a box shows by the names in its list. */
const IN_BOX: readonly (readonly [name: string, reason: Reason])[] = [
  ['EncryptedPackage', 'file-encrypted'],
  ['__substg1.0_', 'file-outlook'],
  ['__properties_version1.0', 'file-outlook'],
  ['WordDocument', 'file-word'],
]

/** Why a file in such a box is not read; undefined where it is in none. */
export const boxRefused = (file: Uint8Array): Reason | undefined => {
  if (!beginsWith(file, BOX)) return undefined
  const whole = Buffer.from(file.buffer, file.byteOffset, file.length)
  const found = IN_BOX.find(([name]) => whole.includes(Buffer.from(name, 'utf16le')))
  return found?.[1] ?? 'file-old-excel'
}

export const isZip = (file: Uint8Array): boolean =>
  beginsWith(file, [...ascii('PK'), 3, 4]) || beginsWith(file, [...ascii('PK'), 5, 6])
