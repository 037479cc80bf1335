import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A clock in a file that a shell reads (`RELANCE_TEST_CLOCK`); without an instant, the machine's. */
export const makeTestClock = (besides: string, nowMs: number | undefined) => {
  const file = join(`${besides}.clock`)
  // In one piece: a shell may be reading at this very moment.
  const setNow = (instantMs: number) => {
    writeFileSync(`${file}.new`, String(instantMs))
    renameSync(`${file}.new`, file)
  }
  if (nowMs !== undefined) setNow(nowMs)
  const env: Readonly<Record<string, string>> =
    nowMs === undefined ? {} : { RELANCE_TEST_CLOCK: file }
  return { env, setNow }
}
