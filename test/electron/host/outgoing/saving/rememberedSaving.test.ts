import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rememberedSaving } from '#electron/host/outgoing/saving/rememberedSaving.ts'
import { aFolder } from '#test/build/aShell.ts'

/** What a process that runs no more was making. */
const HALF = `.relance-unfinished-${String(2 ** 22 + 1)}-0123456789abcdef`
const noteIn = (data: string, text: string): void =>
  writeFileSync(join(data, `saving-${crypto.randomUUID()}.txt`), text)

test('what a kill left half saved is removed from its folder at the next start', () => {
  const [data, disk] = [aFolder(), aFolder()]
  writeFileSync(join(disk, HALF), 'half')
  noteIn(data, join(disk, HALF))
  rememberedSaving(data)
  expect([readdirSync(disk), readdirSync(data)]).toEqual([[], []])
})

test('a note that names anything else removes nothing', () => {
  const [data, disk] = [aFolder(), aFolder()]
  writeFileSync(join(disk, 'letter.txt'), 'theirs')
  noteIn(data, join(disk, 'letter.txt'))
  noteIn(data, join(disk, 'gone', HALF))
  noteIn(data, '')
  rememberedSaving(data)
  expect([readdirSync(disk), readdirSync(data)]).toEqual([['letter.txt'], []])
})

test('a file is saved, and nothing is left of the note, also where none can be made', async () => {
  const [data, disk] = [aFolder(), aFolder()]
  await rememberedSaving(data)({ path: join(disk, 'a.csv'), content: 'a' })
  await rememberedSaving(join(data, 'none'))({ path: join(disk, 'b.csv'), content: 'b' })
  expect(readdirSync(data)).toEqual([])
  expect(['a', 'b'].map((name) => readFileSync(join(disk, `${name}.csv`), 'utf8'))).toEqual([
    'a',
    'b',
  ])
})
