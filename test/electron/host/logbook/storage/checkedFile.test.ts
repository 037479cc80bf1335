import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkedText, readChecked } from '#electron/host/logbook/storage/checkedFile.ts'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

describe('a small file beside the logbook', () => {
  it('gives back what was written', () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, checkedText({ a: 1 }))
    expect(readChecked(path)).toEqual({ found: 'value', value: { a: 1 } })
  })

  it('is damaged where its content is, or something else stands in its place', () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, checkedText({ a: 1 }).replace('1', '2'))
    expect(readChecked(path)).toEqual({ found: 'damaged' })
    rmSync(path)
    mkdirSync(path)
    expect(readChecked(path)).toEqual({ found: 'damaged' })
    rmSync(path, { recursive: true })
    symlinkSync(path, path)
    expect(readChecked(path)).toEqual({ found: 'damaged' })
  })

  it('is what was written where only the name of its check is damaged, and as an earlier version wrote it', () => {
    const path = join(temporaryFolder(), 'file')
    for (const text of [checkedText({ a: 1 }).replace('check', 'cheEk'), '{"a":1}']) {
      writeFileSync(path, text)
      expect(readChecked(path)).toEqual({ found: 'value', value: { a: 1 } })
    }
  })

  it('is nothing where none is', () => {
    expect(readChecked(join(temporaryFolder(), 'file'))).toEqual({ found: 'nothing' })
  })

  it.skipIf(!canRefuse)('is not taken for damaged where the system refuses it for now', () => {
    const path = join(temporaryFolder(), 'file')
    refuseFile(path)
    expect(readChecked(path)).toEqual({ found: 'refused' })
    expect(existsSync(path)).toBe(true)
  })
})
