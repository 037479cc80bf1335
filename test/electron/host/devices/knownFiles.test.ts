import { join } from 'node:path'
import { expect, it } from 'vitest'
import { knownFiles } from '#electron/host/devices/knownFiles.ts'
import { joinInto } from '#electron/host/devices/files/joined.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog } from '#test/electron/host/logbook/openTestLog.ts'

it('what a joining read is known by its places; a file of which something waits is not', async () => {
  const { log } = await openTestLog(temporaryFolder())
  await log.append([opened('one'), noted('one', 'n1', 'hier')], inBatch())
  await log.append([noted('one', 'n2', 'ce matin'), noted('one', 'n3', 'ce soir')], inBatch())
  const all = log.carried?.events([1, 2, 3, 4]) ?? []
  const into = join(temporaryFolder(), 'into.db')
  const joined = joinInto({ into, isCopy: false, logbook: log.carried?.logbook() ?? '' }, [
    { path: 'b', events: all.slice(1, 2) },
    { path: 'a', events: all.slice(0, 1) },
    { path: 'late', events: all.slice(3) },
  ])
  expect(joined).toMatchObject({ taken: 2, waiting: 1 })
  expect(knownFiles(joined.files, new Map([['a', 10]]))).toEqual({
    b: { size: 0, spans: [[2, 2]], empty: [] },
    a: { size: 10, spans: [[1, 1]], empty: [] },
  })
})
