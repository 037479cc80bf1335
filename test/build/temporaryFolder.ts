import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for one test, removed when the test is over, or when `onEnd` says so. */
export const temporaryFolder = (onEnd: (remove: () => void) => void = onTestFinished): string => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-test-'))
  onEnd(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
