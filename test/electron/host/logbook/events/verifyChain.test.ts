import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { noted } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/electron/host/logbook/temporaryFolder.ts'

// More than one slice of 500, so that the chain is followed across slices too.
const EVENTS = 501

const damages: readonly (readonly [string, string, number])[] = [
  ['a body', `UPDATE events SET body = replace(body, 'Note', 'note') WHERE seq = 7`, 7],
  ['a salt', `UPDATE events SET salt = randomblob(16) WHERE seq = 7`, 7],
  ['a type', `UPDATE events SET type = 'entry-withdrawn' WHERE seq = 7`, 7],
  ['an application', `UPDATE events SET application = 'app-2' WHERE seq = 501`, 501],
  ['a subject', `UPDATE events SET subject = 'ann' WHERE seq = 7`, 7],
  ['a moment', `UPDATE events SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE seq = 500`, 500],
  ['a version', `UPDATE events SET version = 2 WHERE seq = 1`, 1],
  ['a batch', `UPDATE events SET batch = 'other' WHERE seq = 7`, 7],
  ['a link', `UPDATE events SET prev_hash = zeroblob(32) WHERE seq = 7`, 7],
  ['a missing event', `DELETE FROM events WHERE seq = 7`, 7],
  ['a missing first event', `DELETE FROM events WHERE seq = 1`, 1],
]

test.each(damages)(
  '%s that is not what was written is named by its position',
  async (_, sql, seq) => {
    const folder = temporaryFolder()
    const { log } = await openTestLog(folder)
    const drafts = Array.from({ length: EVENTS }, (__, n) => noted('app-1', `e-${n}`, `Note ${n}`))
    await log.append(drafts, inBatch())
    expect(await log.verify()).toBeNull()
    await log.close()
    const connection = connect(join(folder, 'relance.db'))
    connection.exec(sql)
    connection.close()
    const again = await openTestLog(folder)
    expect(await again.log.verify()).toEqual({ damagedSeq: seq })
  },
)
