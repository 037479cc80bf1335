/**
 * One entry appended to a logbook of 80,000 events, against one row of the same bytes inserted by
 * bare node:sqlite with the same settings into a table of as many rows. Rounds alternate, so that a
 * busy disk slows both, and each round averages many commits, so that no single fsync decides.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { entryDraft, writeLongHistory } from './longHistory.ts'
import { median } from './median.ts'

const ROUNDS = 15
const COMMITS = 200
const LIMIT = 2
/** Salt, three hashes and the envelope of one event, in bytes: what the row holds besides its body. */
const ENVELOPE_BYTES = 230

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  await writeLongHistory(folder)
  const { log } = await openLog(folder, { now: () => 0 })
  if (log === undefined) throw new Error('The logbook of the bench did not open.')

  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec(`
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
    CREATE TABLE rows (seq INTEGER PRIMARY KEY, envelope BLOB NOT NULL, body TEXT NOT NULL) STRICT;
    BEGIN;
  `)
  const insert = bare.prepare('INSERT INTO rows (envelope, body) VALUES (?, ?)')
  const envelope = new Uint8Array(ENVELOPE_BYTES)
  const insertBare = (n: number) => void insert.run(envelope, JSON.stringify(entryDraft(n).body))
  for (let n = 0; n < 80_000; n += 1) insertBare(n)
  bare.exec('COMMIT')

  const append = async (n: number) => {
    const context = { batch: crypto.randomUUID(), recordedAt: n }
    const outcome = await log.append([entryDraft(n)], context)
    if (!outcome.ok) throw new Error(outcome.reason)
  }

  const millisecondsEach = async (work: (n: number) => void | Promise<void>, from: number) => {
    const start = performance.now()
    for (let n = 0; n < COMMITS; n += 1) await work(from + n)
    return (performance.now() - start) / COMMITS
  }

  const measured: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await millisecondsEach(append, round * COMMITS))
    baseline.push(await millisecondsEach(insertBare, round * COMMITS))
  }
  await log.close()
  bare.close()
  console.log(
    JSON.stringify({
      name: 'append one entry to 80,000 events (ms)',
      measured: median(measured),
      baseline: median(baseline),
      limit: LIMIT,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
