import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { saveWhole } from '#electron/host/outgoing/saving/saveWhole.ts'
import { aFolder } from '#test/build/aShell.ts'
import {
  canInjectErrors,
  canMount,
  failingAll,
  killedAt,
  listedCalls,
  listingCalls,
  onSmallDisk,
  withFileLimit,
} from '#test/build/limits.ts'
import { runChildIn, type Wrap } from '#test/build/runChildIn.ts'
import { ENDED, halfOf } from './halfOf.ts'

const OLD = 'old '.repeat(100)
const NEW = 'new '.repeat(100)
const save = (
  folder: string,
  {
    name = 'a.csv',
    times = 100,
    how = 'replace',
  }: Partial<Record<'name' | 'how', string>> & { times?: number },
  wrap?: Wrap,
) => runChildIn(import.meta.dirname, 'save', [folder, name, String(times), how], wrap)
const codeOf = (saving: Promise<void>): Promise<unknown> =>
  saving.then(
    () => 'saved',
    (error: unknown) => (error as NodeJS.ErrnoException).code,
  )

describe('a file that is saved', () => {
  test.skipIf(!canInjectErrors).each(['replace', 'new'] as const)(
    'is whole, old or new, at whichever call of the system its writer is killed (%s), and the next one leaves nothing of it',
    (how) => {
      const list = join(aFolder(), 'calls')
      const first = aFolder()
      save(first, { how }, listingCalls(list))
      const calls = listedCalls(readFileSync(list, 'utf8'), first)
      expect(calls.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['write', 'fsync', how === 'new' ? 'link' : 'rename']),
      )
      for (const call of calls) {
        const folder = aFolder()
        const path = join(folder, 'a.csv')
        if (how === 'replace') writeFileSync(path, OLD)
        expect(save(folder, { how }, killedAt(call)), call.name).toEqual([])
        const left = existsSync(path) ? readFileSync(path, 'utf8') : 'nothing'
        expect([how === 'replace' ? OLD : 'nothing', NEW]).toContain(left)
        save(folder, { how, name: 'b.csv' })
        expect(readdirSync(folder).filter((name) => name !== 'a.csv')).toEqual(['b.csv'])
      }
    },
  )

  test.skipIf(!canMount)('that a full disk refuses is not there, nor half of it', () => {
    expect(save(aFolder(), { times: 500_000 }, onSmallDisk)).toEqual(['ENOSPC'])
  })

  test.skipIf(process.platform === 'win32')(
    'that a quota refuses is not there, and what stood there is',
    () => {
      const folder = aFolder()
      writeFileSync(join(folder, 'a.csv'), OLD)
      expect(save(folder, { times: 50_000 }, withFileLimit(64))).toEqual(['EFBIG', 'a.csv'])
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(OLD)
    },
  )

  test('is readable by its owner alone, whatever stood there', async () => {
    const path = join(aFolder(), 'a.csv')
    writeFileSync(path, OLD, { mode: 0o644 })
    await saveWhole({ path, content: NEW })
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test.skipIf(process.platform === 'win32')(
    'goes where a link leads, and the link stays',
    async () => {
      const folder = aFolder()
      mkdirSync(join(folder, 'disk'))
      writeFileSync(join(folder, 'disk', 'theirs.csv'), OLD)
      symlinkSync(join(folder, 'disk', 'theirs.csv'), join(folder, 'a.csv'))
      await saveWhole({ path: join(folder, 'a.csv'), content: NEW })
      expect(readFileSync(join(folder, 'disk', 'theirs.csv'), 'utf8')).toBe(NEW)
      expect(lstatSync(join(folder, 'a.csv')).isSymbolicLink()).toBe(true)
    },
  )

  test('that is to be new is not written over another', async () => {
    const path = join(aFolder(), 'a.csv')
    writeFileSync(path, OLD)
    expect(await codeOf(saveWhole({ path, content: NEW, onlyNew: true }))).toBe('EEXIST')
    expect(readFileSync(path, 'utf8')).toBe(OLD)
    expect(readdirSync(join(path, '..'))).toEqual(['a.csv'])
  })

  test.skipIf(!canInjectErrors).each(['EISDIR', 'EPERM', 'EINVAL', 'ENOSYS', 'EOPNOTSUPP'])(
    'that is to be new is made on a disk that knows no second name for a file (%s), and written over nothing',
    (error) => {
      const folder = aFolder()
      const path = join(folder, 'a.csv')
      const withoutLinks = failingAll('link', error)
      expect(save(folder, { how: 'new' }, withoutLinks)).toEqual(['saved', 'a.csv'])
      expect(readFileSync(path, 'utf8')).toBe(NEW)
      expect(save(folder, { how: 'new', times: 1 }, withoutLinks)).toEqual(['EEXIST', 'a.csv'])
      expect(readFileSync(path, 'utf8')).toBe(NEW)
    },
  )

  test.skipIf(process.platform === 'win32')(
    'may stand in a folder that takes no other: it is written over, and a new one is refused',
    () => {
      const folder = aFolder()
      const path = join(folder, 'a.csv')
      writeFileSync(path, OLD)
      chmodSync(path, 0o666)
      chmodSync(folder, 0o555)
      const asGuest: Wrap = (command) => ['env', 'RELANCE_GUEST=1', ...command]
      expect(save(folder, {}, asGuest)).toEqual(['saved', 'a.csv'])
      expect(readFileSync(path, 'utf8')).toBe(NEW)
      for (const how of ['replace', 'new'])
        expect(save(folder, { how, name: 'b.csv' }, asGuest)).toEqual(['EACCES', 'a.csv'])
      chmodSync(folder, 0o755)
    },
  )

  test.skipIf(!canInjectErrors).each(['EPERM', 'EACCES', 'EBUSY'])(
    'whose place no other may take (%s) is written over, and nothing is left beside it',
    (error) => {
      const folder = aFolder()
      const path = join(folder, 'a.csv')
      writeFileSync(path, OLD)
      expect(save(folder, {}, failingAll('rename', error))).toEqual(['saved', 'a.csv'])
      expect(readFileSync(path, 'utf8')).toBe(NEW)
    },
  )

  test('has a name as long as the system takes, and is never put into a folder made for it', async () => {
    const folder = aFolder()
    await saveWhole({ path: join(folder, `${'a'.repeat(251)}.csv`), content: NEW })
    expect(await codeOf(saveWhole({ path: join(folder, 'gone', 'a.csv'), content: NEW }))).toBe(
      'ENOENT',
    )
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('leaves what another program that runs, or another computer, is saving there', async () => {
    const folder = aFolder()
    const [running, elsewhere] = [halfOf(process.ppid), halfOf(ENDED, '00000000')]
    for (const name of [running, elsewhere, halfOf(ENDED)])
      writeFileSync(join(folder, name), 'half')
    await saveWhole({ path: join(folder, 'a.csv'), content: NEW })
    expect(readdirSync(folder).toSorted()).toEqual([running, elsewhere, 'a.csv'].toSorted())
  })
})
