import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { readerPrint } from '#electron/host/incoming/reading/readerPrint.ts'

test('a reader is another one as soon as it, or a piece of it, is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-é '))
  const program = pathToFileURL(join(folder, 'readerThread.js'))
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  expect(readerPrint(program)).toBe('')
  write('readerThread.js', 'one')
  const alone = readerPrint(program)
  mkdirSync(join(folder, 'chunks'))
  write('chunks/reading.js', 'piece')
  const whole = readerPrint(program)
  write('chunks/reading.js', 'another')
  const replaced = readerPrint(program)
  write('chunks/reading.js', 'piece')
  expect(new Set(['', alone, whole, replaced]).size).toBe(4)
  expect(readerPrint(program)).toBe(whole)
  rmSync(folder, { recursive: true })
})
