import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { answerOf, runs } from '#tools/setup/tryProgram.mjs'

const folder = mkdtempSync(join(tmpdir(), 'relance-try-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = (text: string, mode = 0o755): string => {
  const path = join(folder, 'program')
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

describe('a program that is there', () => {
  it('is fit when it says its version', () => {
    expect(answerOf(process.execPath)).toBe(process.version)
  })

  it('is told what to try it with', () => {
    expect(answerOf(process.execPath, ['-p', '6 * 7'])).toBe('42')
  })

  it('runs where it is only slow, and is not taken away for it', () => {
    expect(answerOf(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {}, 1)).toBe('')
  })

  it.each([
    ['lacks its interpreter', '#!/lib/no-such-loader.so.2\n', 0o755],
    ['ends with an error', '#!/bin/sh\nexit 1\n', 0o755],
    ['may not be run', '#!/bin/sh\n', 0o644],
  ])('is not fit when it %s', (_how, text, mode) => {
    expect(runs(program(text, mode))).toBe(false)
  })

  it('is not fit when it is not there', () => {
    expect(runs(join(folder, 'absent'))).toBe(false)
  })
})
