/** Commits the erasing of app-1 in the folder given, then waits to be killed before any file follows it. */
import { writeSync } from 'node:fs'
import { eraseWords, readErasures } from '#electron/host/logbook/events/erasures.ts'
import { writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { createLiveDatabase } from '#electron/host/logbook/live/liveDatabase.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openExclusively } from '#electron/host/logbook/storage/openExclusively.ts'
import { writeBatch } from '#electron/host/logbook/live/writeBatch.ts'

const [, , folder = ''] = process.argv
const open = () => openExclusively(logbookPaths(folder).database, 'wal')
createLiveDatabase(open(), { reopen: open }).write((live) => {
  writeBatch(live, [{ type: 'application-erased', application: 'app-1', body: {} }], {
    batch: 'erase',
    recordedAt: 0,
  })
  eraseWords(live.connection, readErasures(live.connection))
  writeValue(live.connection, 'erasing', '1')
})
writeSync(1, 'committed\n')
setInterval(() => undefined, 1000)
