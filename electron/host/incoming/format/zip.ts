import { crc32, inflateRawSync } from 'node:zlib'
import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import type { Reason } from '#domain/outcome.ts'
import { CannotRead } from './cannotRead.ts'

/** A packed file whose list of contents was read; nothing is unpacked before it is asked for. */
export interface Zip {
  /** In the order of its list, folders left out. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Whether a name stands in its list twice: which content is meant, each program reads otherwise. */
  readonly isDoubled: boolean
  /** One content, whole and as it was packed; null where there is none of that name. */
  readonly read: (name: string) => Uint8Array<ArrayBuffer> | null
}

interface Packed {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  readonly at: number
}

const LIST_END = 0x06054b50
const LIST_END_BYTES = 22
const LONG_END_PLACE = 0x07064b50
const LONG_END = 0x06064b50
const LISTED = 0x02014b50
const CONTENT = 0x04034b50
const COMMENT_MAX = 65_535
const NAMES_MAX = 10_000
const LARGE = 0xffffffff
/** As often as texts of a person shrink at most; a bomb shrinks a thousand times. */
const SHRINKS_MAX = 400
const STORED = 0
const DEFLATED = 8

const damaged = (): never => {
  throw new CannotRead('file-damaged')
}

/** Numbers of a packed file; beyond its end it is damaged. */
const numbersIn = (file: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const within = (at: number, bytes: number) =>
    at >= 0 && at + bytes <= file.length ? at : damaged()
  return {
    u16: (at: number) => view.getUint16(within(at, 2), true),
    u32: (at: number) => view.getUint32(within(at, 4), true),
    u64: (at: number) => Number(view.getBigUint64(within(at, 8), true)),
  }
}
type Numbers = ReturnType<typeof numbersIn>

const listOf = (file: Uint8Array, { u16, u32, u64 }: Numbers) => {
  for (
    let at = file.length - LIST_END_BYTES;
    at >= Math.max(0, file.length - LIST_END_BYTES - COMMENT_MAX);
    at -= 1
  ) {
    if (u32(at) !== LIST_END) continue
    const count = u16(at + 10)
    const from = u32(at + 16)
    if (at < 20 || u32(at - 20) !== LONG_END_PLACE) return { count, from }
    const long = u64(at - 12)
    return u32(long) === LONG_END
      ? { count: u64(long + 32), from: u64(long + 48) }
      : { count, from }
  }
  return damaged()
}

/** Sizes and place that do not fit the list stand in an extra field, in this order. */
const longNumbers = (
  { u16, u64 }: Numbers,
  extra: { readonly from: number; readonly to: number },
  short: readonly number[],
): number[] => {
  let at = extra.from
  while (at + 4 <= extra.to && u16(at) !== 1) at += 4 + u16(at + 2)
  at += 4
  return short.map((number) => {
    if (number !== LARGE || at + 8 > extra.to) return number
    at += 8
    return u64(at - 8)
  })
}

const packedAt = (file: Uint8Array, numbers: Numbers, at: number) => {
  const { u16, u32 } = numbers
  if (u32(at) !== LISTED) return damaged()
  const [nameLength, extraLength, commentLength] = [u16(at + 28), u16(at + 30), u16(at + 32)]
  const nameEnd = at + 46 + nameLength
  const extraEnd = nameEnd + extraLength
  const [bytes = 0, packedBytes = 0, place = 0] = longNumbers(
    numbers,
    { from: nameEnd, to: extraEnd },
    [u32(at + 24), u32(at + 20), u32(at + 42)],
  )
  const packed: Packed = {
    // Some programs of Windows write the other stroke.
    name: new TextDecoder().decode(file.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: u16(at + 10),
    encrypted: (u16(at + 8) & 1) === 1,
    crc: u32(at + 16),
    packedBytes,
    bytes,
    at: place,
  }
  return { packed, next: extraEnd + commentLength }
}

/** A name that leads out of its folder was made to do harm. */
const leadsOut = (name: string): boolean => name.split('/').includes('..')

const inflate = (content: Uint8Array<ArrayBuffer>, { method, bytes }: Packed) => {
  if (method === STORED) return content
  if (method !== DEFLATED) return damaged()
  try {
    // It may hold more than it says: never more than it says is unpacked.
    const whole = inflateRawSync(content, { maxOutputLength: Math.max(1, bytes) })
    return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength)
  } catch {
    return damaged()
  }
}

const unpack = (file: Uint8Array<ArrayBuffer>, { u16, u32 }: Numbers, packed: Packed) => {
  if (packed.encrypted) throw new CannotRead('file-encrypted')
  if (u32(packed.at) !== CONTENT) return damaged()
  const from = packed.at + 30 + u16(packed.at + 26) + u16(packed.at + 28)
  const to = from + packed.packedBytes
  if (to > file.length) return damaged()
  const content = inflate(file.subarray(from, to), packed)
  return content.length === packed.bytes && crc32(content) === packed.crc ? content : damaged()
}

const packedIn = (file: Uint8Array<ArrayBuffer>, numbers: Numbers, tooLarge: Reason): Packed[] => {
  const { count, from } = listOf(file, numbers)
  if (count > NAMES_MAX) throw new CannotRead(tooLarge)
  const found: Packed[] = []
  let at = from
  for (let listed = 0; listed < count; listed += 1) {
    const { packed, next } = packedAt(file, numbers, at)
    if (leadsOut(packed.name)) return damaged()
    if (!packed.name.endsWith('/')) found.push(packed)
    at = next
  }
  return found
}

/** A content that is larger than any table, and was made to shrink. */
const isBomb = ({ bytes, packedBytes }: Packed): boolean =>
  bytes > FILE_BOUNDS.unpackedBytes && bytes > packedBytes * SHRINKS_MAX

/**
 * Opens a packed file. What it unpacks to, by its own account, is bounded before a byte of it is;
 * `tooLarge` says so.
 */
export const openZip = (
  file: Uint8Array<ArrayBuffer>,
  most: number = FILE_BOUNDS.unpackedBytes,
  tooLarge: Reason = 'file-unpacks-too-large',
): Zip => {
  const numbers = numbersIn(file)
  const packed = packedIn(file, numbers, tooLarge)
  const whole = packed.reduce((sum, { bytes }) => sum + bytes, 0)
  if (whole > most || packed.some(isBomb)) throw new CannotRead(tooLarge)
  const byName = new Map(packed.map((one) => [one.name, one]))
  return {
    names: [...byName.keys()],
    isDoubled: byName.size < packed.length,
    has: (name) => byName.has(name),
    read: (name) => {
      const one = byName.get(name)
      return one === undefined ? null : unpack(file, numbers, one)
    },
  }
}
