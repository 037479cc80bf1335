import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keptFileIn, keptProblem } from '#electron/host/outgoing/calendar/keptFile.ts'
import { writeWhole } from '#electron/host/outgoing/calendar/wholeFile.ts'
import { aFolder } from '#test/build/aShell.ts'

const CHILD = join(import.meta.dirname, 'wholeFile.child.ts')
const OLD = 'old '.repeat(100)
const NEW = 'new '.repeat(100)
const child = (path: string, number: number, side = 'before') =>
  spawnSync(process.execPath, [CHILD, path, NEW, String(number), side], { encoding: 'utf8' })
const problemOf = (write: () => void): string => {
  try {
    write()
    return 'written'
  } catch (error) {
    return keptProblem(error)
  }
}

describe('a file that is kept', () => {
  test('is whole, old or new, wherever its writer is killed, and leaves nothing behind', () => {
    const calls = Number(child(join(aFolder(), 'a.ics'), 0).stdout)
    expect(calls).toBeGreaterThan(4)
    const seen = new Set<string>()
    for (let number = 1; number <= calls; number += 1)
      for (const side of ['before', 'after']) {
        const path = join(aFolder(), 'a.ics')
        writeFileSync(path, OLD)
        expect(child(path, number, side).signal, `${String(number)} ${side}`).toBe('SIGKILL')
        const left = readFileSync(path, 'utf8')
        expect([OLD, NEW]).toContain(left)
        seen.add(left)
        writeWhole(path, NEW)
        expect(readFileSync(path, 'utf8')).toBe(NEW)
        expect(readdirSync(join(path, '..'))).toEqual(['a.ics'])
      }
    expect(seen).toEqual(new Set([OLD, NEW]))
  })

  test.skipIf(process.platform === 'win32')('is readable by its owner alone', () => {
    const path = join(aFolder(), 'a.ics')
    writeFileSync(path, OLD, { mode: 0o644 })
    writeWhole(path, NEW)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test.skipIf(process.platform === 'win32')(
    'takes the place of a link and not of what it leads to',
    () => {
      const folder = aFolder()
      writeFileSync(join(folder, 'theirs'), OLD)
      symlinkSync(join(folder, 'theirs'), join(folder, 'a.ics'))
      writeWhole(join(folder, 'a.ics'), NEW)
      expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe(OLD)
    },
  )

  test('is never put into a folder made for it', () => {
    const folder = aFolder()
    expect(problemOf(() => writeWhole(join(folder, 'gone', 'a.ics'), NEW))).toBe('gone')
    expect(readdirSync(folder)).toEqual([])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says that a folder refuses it',
    () => {
      const folder = aFolder()
      chmodSync(folder, 0o500)
      expect(problemOf(() => writeWhole(join(folder, 'a.ics'), NEW))).toBe('refused')
      chmodSync(folder, 0o700)
    },
  )

  test('says what a disk says', () => {
    const failing = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' })
    expect(
      ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'EIO'].map((code) =>
        keptProblem(failing(code)),
      ),
    ).toEqual(['full', 'full', 'refused', 'refused', 'gone', 'failed'])
  })
})

describe('the name of a kept file', () => {
  test('is the one it had, and never that of a file of somebody else', () => {
    const folder = aFolder()
    const first = join(folder, 'Relance.ics')
    expect(keptFileIn(folder, 'mine')).toBe(first)
    writeFileSync(first, 'BEGIN:VCALENDAR\r\nX-RELANCE-CALENDAR:mine\r\n')
    expect(keptFileIn(folder, 'mine')).toBe(first)
    expect(keptFileIn(folder, 'other')).toBe(join(folder, 'Relance 2.ics'))
    writeFileSync(first, 'my own notes')
    expect(keptFileIn(folder, 'mine')).toBe(join(folder, 'Relance 2.ics'))
  })
})
