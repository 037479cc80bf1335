/**
 * Opening a logbook (lock, examination, exclusive connection) and reading its 80,000 events in a
 * fresh process, against one that only selects and JSON-parses the same rows. Runs alternate.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLongHistory } from './longHistory.ts'
import { median } from './median.ts'

const ROUNDS = 9
/** Leaves room for rebuilding the state and the board within three times the baseline. */
const LIMIT = 2

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  await writeLongHistory(folder)
  const millisecondsOf = (programme: string): number => {
    const path = join(import.meta.dirname, programme)
    const printed = execFileSync(process.execPath, [path, folder], { encoding: 'utf8' })
    const [events, milliseconds] = printed.trim().split(' ').map(Number)
    if (events !== 80_000 || milliseconds === undefined)
      throw new Error(`${programme} printed ${printed}`)
    return milliseconds
  }
  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(millisecondsOf('readLogbook.ts'))
    baseline.push(millisecondsOf('readBare.ts'))
  }
  console.log(
    JSON.stringify({
      name: 'open and read 80,000 events (ms)',
      measured: median(measured),
      baseline: median(baseline),
      limit: LIMIT,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
