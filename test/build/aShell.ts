import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { shellIn, type ShellGiven, type TestShell } from './shellIn.ts'

export { aClock, aScheduler, type HandScheduler, type SetClock, type TestShell } from './shellIn.ts'

/** A folder of this test alone, gone when it ends. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A shell whose outside edges are lists; its logbook lies in a folder of the test. */
export const aShell = ({
  folder,
  ...given
}: ShellGiven & { readonly folder?: string } = {}): TestShell => shellIn(folder ?? aFolder(), given)
