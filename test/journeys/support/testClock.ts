import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A clock in a file that a shell reads (`RELANCE_TEST_CLOCK`); without an instant, the machine's. */
export const makeTestClock = (besides: string, nowMs: number | undefined) => {
  const file = join(`${besides}.clock`)
  const setNow = (instantMs: number) => writeFileSync(file, String(instantMs))
  if (nowMs !== undefined) setNow(nowMs)
  const env: Readonly<Record<string, string>> =
    nowMs === undefined ? {} : { RELANCE_TEST_CLOCK: file }
  return { env, setNow }
}
