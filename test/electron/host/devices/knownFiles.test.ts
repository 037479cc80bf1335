import { join } from 'node:path'
import { expect, it } from 'vitest'
import { knownFiles } from '#electron/host/devices/knownFiles.ts'
import { joinInto } from '#electron/host/devices/files/joined.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { aLogOf } from '#test/build/packedLogbook.ts'

it('what a joining read is known by its places; a file of which something waits is not', async () => {
  const removed = { type: 'application-removed', application: 'one', body: {} } as const
  const { log } = await aLogOf([[removed], [removed], [removed], [removed]])
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
