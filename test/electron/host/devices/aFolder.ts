import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for one test, removed with it. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-carried-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
