import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from '#electron/host/incoming/format/zip.ts'
import { bytesOf, zipOf } from '#test/build/incomingFile.ts'

const open = (packed: Uint8Array) => openZip(new Uint8Array(packed))
const PACKED = zipOf({ 'a/b.csv': 'x;y\n'.repeat(500), 'leer/': '' })

/** The packed file with a number of its list written over. */
const rewritten = (
  packed: Uint8Array,
  signature: number,
  at: number,
  value: number,
): Uint8Array => {
  const copy = new Uint8Array(packed)
  const view = new DataView(copy.buffer)
  for (let from = 0; from + 4 <= copy.length; from += 1)
    if (view.getUint32(from, true) === signature) view.setUint32(from + at, value, true)
  return copy
}
const LISTED = 0x02014b50

describe('a packed file', () => {
  it('lists what it holds without its folders and gives it back whole', () => {
    const zip = open(PACKED)
    expect(zip.names).toEqual(['a/b.csv'])
    expect(zip.read('a/b.csv')).toEqual(bytesOf('x;y\n'.repeat(500)))
    expect(zip.read('none')).toBeNull()
  })

  it('is read where its contents were stored as they are', () => {
    expect(open(zipSync({ 'a.csv': bytesOf('a;b') }, { level: 0 })).read('a.csv')).toEqual(
      bytesOf('a;b'),
    )
  })

  it('is refused where it says it unpacks to more than the bound', () => {
    expect(() => open(rewritten(PACKED, LISTED, 24, 200_000_001))).toThrow('file-unpacks-too-large')
  })

  it('is refused before it is unpacked where it shrank as no text does', () => {
    const says = (bytes: number) => () =>
      openZip(new Uint8Array(rewritten(PACKED, LISTED, 24, bytes)), 1_000_000_000)
    expect(says(900_000_000)).toThrow('file-unpacks-too-large')
    expect(says(200_000_000)).not.toThrow()
  })

  it('never unpacks more than it says: a bomb that lies is damaged', () => {
    const bomb = zipOf({ 'a.csv': new Uint8Array(20_000_000) })
    const zip = open(rewritten(bomb, LISTED, 24, 1000))
    expect(() => zip.read('a.csv')).toThrow('file-damaged')
  })

  it('is damaged where a byte of its content is another', () => {
    const stored = zipSync({ 'a.csv': bytesOf('Entreprise') }, { level: 0 })
    const at = Buffer.from(stored).indexOf('Entreprise')
    stored[at] = 0x65
    expect(() => open(stored).read('a.csv')).toThrow('file-damaged')
  })

  it('is damaged where it was cut, and where a name leads out of its folder', () => {
    expect(() => open(PACKED.subarray(0, PACKED.length - 30))).toThrow('file-damaged')
    expect(() => open(zipOf({ 'a/../../b.csv': 'x' }))).toThrow('file-damaged')
  })

  it('says where it is locked', () => {
    const locked = rewritten(PACKED, LISTED, 8, 1)
    expect(() => open(locked).read('a/b.csv')).toThrow('file-encrypted')
  })
})
