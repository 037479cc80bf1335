import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFileHeader } from '#electron/host/logbook/storage/fileHeader.ts'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

it('reads a file up to the length that ours have', () => {
  const path = join(temporaryFolder(), 'small')
  writeFileSync(path, 'ab')
  expect(readSmallFile(path, 2)).toBe('ab')
  expect(() => readSmallFile(path, 1)).toThrow(expect.objectContaining({ code: 'EFBIG' }))
})

// Windows has neither in its folders.
if (process.platform !== 'win32')
  it.each([
    ['a pipe', (path: string) => spawnSync('mkfifo', [path])],
    ['a device without end', (path: string) => symlinkSync('/dev/zero', path)],
  ])('does not wait for %s in the place of a file', (_what, make) => {
    const path = join(temporaryFolder(), 'small')
    make(path)
    for (const read of [readSmallFile, readFileHeader])
      expect(() => read(path)).toThrow(expect.objectContaining({ code: 'EFBIG' }))
  })
