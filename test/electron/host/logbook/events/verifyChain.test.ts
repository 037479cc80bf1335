import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyChain } from '#electron/host/logbook/events/verifyChain.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { met, noted } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

// More than one slice of 500, so that the chain is followed across slices too.
const EVENTS = 501

const damages: readonly (readonly [string, string, number])[] = [
  ['a body', `body = replace(body, 'Note', 'note') WHERE seq = 7`, 7],
  ['a salt', `salt = randomblob(16) WHERE seq = 7`, 7],
  ['a type', `type = 'entry-withdrawn' WHERE seq = 7`, 7],
  ['an application', `application = 'app-2' WHERE seq = 501`, 501],
  ['a subject', `subject = 'ann' WHERE seq = 7`, 7],
  ['whom it is about', `subjects = '["ann"]' WHERE seq = 7`, 7],
  ['a moment', `recorded_at = '2020-01-01T00:00:00.000Z' WHERE seq = 500`, 500],
  ['a version', `version = 2 WHERE seq = 1`, 1],
  ['a formula', `envelope = 1 WHERE seq = 7`, 7],
  ['a formula nobody knows', `envelope = 3 WHERE seq = 7`, 7],
  ['a batch', `batch = 'other' WHERE seq = 7`, 7],
  ['a place of a device', `n = 8 WHERE seq = 7`, 7],
  ['a counter', `lamport = 99 WHERE seq = 7`, 7],
  ['what was seen', `seen = '[]' WHERE seq = 7`, 7],
  ['a link', `prev_hash = zeroblob(32) WHERE seq = 7`, 7],
  ['a body that vanished', `body = NULL, salt = NULL, erased_by = 502 WHERE seq = 7`, 7],
  ['one said to be erased before', `body = NULL, salt = NULL, erased_by = 0 WHERE seq = 7`, 7],
  ['one erased by nobody', `body = NULL, salt = NULL, erased_by = -1 WHERE seq = 7`, 7],
  ['one said to be erased', `erased_by = 502 WHERE seq = 7`, 7],
]

/** The first damaged position of a logbook after one statement, past every check of the tables. */
const verified = async (sql: string) => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  const drafts = Array.from({ length: EVENTS }, (_, n) => noted('app-1', `e-${n}`, `Note ${n}`))
  await log.append([...drafts, met('app-2', 'ann', 'Anne')], inBatch())
  expect(await log.verify()).toBeNull()
  await log.close()
  const connection = connect(join(folder, 'relance.db'))
  connection.exec('PRAGMA ignore_check_constraints = ON')
  connection.exec(sql)
  const found = await verifyChain(() => connection)
  connection.close()
  return found
}

test.each(damages)(
  '%s that is not what was written is named by its position',
  async (_, set, seq) => {
    expect(await verified(`UPDATE events SET ${set}`)).toEqual({ damagedSeq: seq })
  },
)

test.each([
  ['a missing event', 7],
  ['a missing first event', 1],
])('%s is named by its position', async (_, seq) => {
  expect(await verified(`DELETE FROM events WHERE seq = ${seq}`)).toEqual({ damagedSeq: seq })
})
