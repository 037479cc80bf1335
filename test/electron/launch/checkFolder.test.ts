import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkFolderContent, checkFolderName, startFailure } from '#electron/launch/checkFolder.ts'
import { explain } from '#electron/launch/launch.ts'

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-check-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const keyOf = (check: () => unknown): string => {
  try {
    check()
  } catch (error) {
    return (error as { key: string }).key
  }
  return ''
}

it('takes a folder up to the length that SQLite opens, counted in bytes', () => {
  expect(keyOf(() => checkFolderName('/'.padEnd(440, 'a')))).toBe('')
  expect(keyOf(() => checkFolderName('/'.padEnd(441, 'a')))).toBe('launch.folderTooLong')
  expect(keyOf(() => checkFolderName('/'.padEnd(240, 'é')))).toBe('launch.folderTooLong')
})

it.each(['/home/\uFFFD\uFFFD', '/home/\uD800'])(
  'turns away a name that is no text: %j',
  (folder) => {
    expect(keyOf(() => checkFolderName(folder))).toBe('launch.folderGarbled')
  },
)

it.each([
  ...['relance.db', 'relance.db-wal', 'relance.db-journal'],
  ...['relance.lock', 'relance.marker', 'relance.device', 'relance.exchange'],
])('says that a folder stands in the place of %s', (name) => {
  const folder = aFolder()
  expect(keyOf(() => checkFolderContent(folder))).toBe('')
  mkdirSync(join(folder, name))
  expect(keyOf(() => checkFolderContent(folder))).toBe('launch.folderInPlace')
})

if (process.platform !== 'win32')
  it.each(['relance.db', 'relance.lock', 'relance.marker', 'relance.erased', 'relance.snapshot'])(
    'says that a pipe or a device stands in the place of %s, and waits for none',
    (name) => {
      const folder = aFolder()
      symlinkSync('/dev/zero', join(folder, name))
      expect(keyOf(() => checkFolderContent(folder))).toBe('launch.noFileInPlace')
    },
  )

it.each([
  [Object.assign(new Error('a'), { code: 'EMFILE' }), /EMFILE/u],
  [Object.assign(new Error('Madame Dupont'), { code: 'EIO' }), /\/the\/folder.*EIO/u],
  ['Madame Dupont', /\/the\/folder/u],
])('makes one sentence of what was thrown, without its words (%#)', (error, sentence) => {
  const said: string[] = []
  expect(explain(startFailure(error, '/the/folder'), { explain: (text) => said.push(text) })).toBe(
    2,
  )
  expect(said).toEqual([expect.stringMatching(sentence)])
  expect(said[0]).not.toContain('Dupont')
})
