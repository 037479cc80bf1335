import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markExistence, openMarker, readMarker } from '#electron/host/logbook/files/marker.ts'
import { temporaryFolder } from '#test/electron/host/logbook/temporaryFolder.ts'

const hash = (byte: number) => Buffer.alloc(32, byte)

test('no marker says that nothing existed', () => {
  expect(readMarker(join(temporaryFolder(), 'marker'))).toEqual({ existed: false })
})

test('a marker remembers how far the log went, in a file whose size never changes', () => {
  const path = join(temporaryFolder(), 'marker')
  const marker = openMarker(path)
  marker.updateDurably({ seq: 1_000_000, hash: hash(1) })
  const { size } = statSync(path)
  marker.update({ seq: 9, hash: hash(2) })
  marker.close()
  expect(statSync(path).size).toBe(size)
  expect(readMarker(path)).toEqual({ existed: true, tail: { seq: 9, hash: hash(2) } })
})

test('opening a marker keeps what it says until something newer is known', () => {
  const path = join(temporaryFolder(), 'marker')
  markExistence(path, hash(3))
  openMarker(path).close()
  expect(readMarker(path)).toEqual({ existed: true, tail: { seq: 0, hash: hash(3) } })
})

test.each(['', '{"seq":1', '{"seq":-1,"hash":""}', 'null', '\0\0\0'])(
  'an illegible marker (%j) says that data existed, not how much',
  (content) => {
    const path = join(temporaryFolder(), 'marker')
    writeFileSync(path, content)
    expect(readMarker(path)).toEqual({ existed: true, tail: null })
    expect(readFileSync(path, 'utf8')).toBe(content)
  },
)
