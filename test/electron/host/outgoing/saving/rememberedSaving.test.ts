import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rememberedSaving } from '#electron/host/outgoing/saving/rememberedSaving.ts'
import { aFolder } from '#test/build/aShell.ts'
import { ENDED, halfOf } from './halfOf.ts'

const noteIn = (data: string, text: string): void =>
  writeFileSync(join(data, `saving-${crypto.randomUUID()}.txt`), text)
const tidied = (data: string): Promise<void> => rememberedSaving(data).tidy()

test.each([
  ['on this machine', undefined],
  // Its data folder was open there; it is open here now.
  ['on another machine', '00000000'],
])(
  'what a kill left half saved %s is removed from its folder at the next start',
  async (_, machine) => {
    const [data, disk] = [aFolder(), aFolder()]
    const half = join(disk, halfOf(ENDED, machine))
    writeFileSync(half, 'half')
    noteIn(data, half)
    await tidied(data)
    expect([readdirSync(disk), readdirSync(data)]).toEqual([[], []])
  },
)

test('whose process seems to run still stays noted, and is removed once it does not', async () => {
  const [data, disk] = [aFolder(), aFolder()]
  // After a restart of the machine the number of a process may be that of any other.
  const running = join(disk, halfOf(process.ppid))
  writeFileSync(running, 'half')
  noteIn(data, running)
  await tidied(data)
  expect(readdirSync(disk)).toHaveLength(1)
  const [note = ''] = readdirSync(data)
  expect(readFileSync(join(data, note), 'utf8')).toBe(running)
  const ended = join(disk, halfOf(ENDED))
  renameSync(running, ended)
  writeFileSync(join(data, note), ended)
  await tidied(data)
  expect([readdirSync(disk), readdirSync(data)]).toEqual([[], []])
})

test('on a disk that is out stays noted until the disk is there', async () => {
  const [data, place] = [aFolder(), aFolder()]
  const half = join(place, 'disk', halfOf(ENDED))
  noteIn(data, half)
  await tidied(data)
  expect(readdirSync(data)).toHaveLength(1)
  mkdirSync(join(place, 'disk'))
  writeFileSync(half, 'half')
  await tidied(data)
  expect([readdirSync(join(place, 'disk')), readdirSync(data)]).toEqual([[], []])
})

test('a note that names anything else removes nothing, and one of a file that is gone goes', async () => {
  const [data, disk] = [aFolder(), aFolder()]
  writeFileSync(join(disk, 'letter.txt'), 'theirs')
  noteIn(data, join(disk, 'letter.txt'))
  noteIn(data, join(disk, halfOf(ENDED)))
  noteIn(data, '')
  await tidied(data)
  expect([readdirSync(disk), readdirSync(data)]).toEqual([['letter.txt'], []])
})

test('nothing is looked at before somebody asks for it', () => {
  const [data, disk] = [aFolder(), aFolder()]
  const half = join(disk, halfOf(ENDED))
  writeFileSync(half, 'half')
  noteIn(data, half)
  rememberedSaving(data)
  expect([readdirSync(disk), readdirSync(data)]).toEqual([[halfOf(ENDED)], [expect.any(String)]])
})

test('a file is saved, and nothing is left of the note, also where none can be made', async () => {
  const [data, disk] = [aFolder(), aFolder()]
  await rememberedSaving(data).save({ path: join(disk, 'a.csv'), content: 'a' })
  await rememberedSaving(join(data, 'none')).save({ path: join(disk, 'b.csv'), content: 'b' })
  expect(readdirSync(data)).toEqual([])
  expect(['a', 'b'].map((name) => readFileSync(join(disk, `${name}.csv`), 'utf8'))).toEqual([
    'a',
    'b',
  ])
})

test('tidying leaves what is being saved at the moment', async () => {
  const [data, disk] = [aFolder(), aFolder()]
  const { save, tidy } = rememberedSaving(data)
  const saving = save({ path: join(disk, 'a.csv'), content: 'x'.repeat(2_000_000) })
  await tidy()
  await saving
  expect([readdirSync(disk), readdirSync(data)]).toEqual([['a.csv'], []])
})
