import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markExistence, openMarker, readMarker } from '#electron/host/logbook/files/marker.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const hash = (byte: number) => Buffer.alloc(32, byte)
const at = (seq: number, byte: number) => ({ seq, hash: hash(byte), writes: 3, file: null })

test('no marker says that nothing existed', () => {
  expect(readMarker(join(temporaryFolder(), 'marker'))).toEqual({ existed: false })
})

test('a marker remembers how far the log went, in a file whose size never changes', () => {
  const path = join(temporaryFolder(), 'marker')
  const marker = openMarker(path)
  marker.updateDurably({ ...at(1_000_000, 1), file: 'f'.repeat(64) })
  const { size } = statSync(path)
  marker.update(at(9, 2))
  marker.close()
  expect(statSync(path).size).toBe(size)
  expect(readMarker(path)).toEqual({ existed: true, remembered: at(9, 2), isEarlier: false })
})

test('opening a marker keeps what it says until something newer is known', () => {
  const path = join(temporaryFolder(), 'marker')
  markExistence(path, hash(3))
  openMarker(path).close()
  expect(readMarker(path)).toEqual({
    existed: true,
    remembered: { seq: 0, hash: hash(3), writes: 0, file: null },
    isEarlier: false,
  })
})

test.each(['', '{"seq":1', '{"seq":-1,"hash":""}', 'null', '\0\0\0'])(
  'an illegible marker (%j) says that data existed, not how much',
  (content) => {
    const path = join(temporaryFolder(), 'marker')
    writeFileSync(path, content)
    expect(readMarker(path)).toEqual({ existed: true, remembered: null, isEarlier: false })
    expect(readFileSync(path, 'utf8')).toBe(content)
  },
)

test('a marker of before, which has no check, is read', () => {
  const path = join(temporaryFolder(), 'marker')
  writeFileSync(path, `${JSON.stringify({ seq: 4, hash: '05'.repeat(32) }).padEnd(127)}\n`)
  const remembered = { seq: 4, hash: hash(5), writes: 0, file: null }
  expect(readMarker(path)).toEqual({ existed: true, remembered, isEarlier: true })
})

test('a marker in which any byte is another one says that data existed, and nothing wrong', () => {
  const path = join(temporaryFolder(), 'marker')
  const marker = openMarker(path)
  marker.updateDurably(at(9, 2))
  marker.close()
  const bytes = readFileSync(path)
  const end = bytes.indexOf('}')
  for (let place = 0; place <= end; place += 1) {
    const flipped = Buffer.from(bytes)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8))
    writeFileSync(path, flipped)
    const read = readMarker(path)
    expect(read.existed && (read.remembered === null || read.remembered.seq === 9)).toBe(true)
  }
})
