import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** The path of a data folder that does not exist yet; gone with all beside it when the file ends. */
export const newDataFolder = (): string => {
  const around = mkdtempSync(join(tmpdir(), 'relance-journey-'))
  afterAll(() => rmSync(around, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }))
  return join(around, 'data')
}
