/** Opens the logbook in the folder given with one more migration, and kills itself in the middle of it. */
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'

const [, , folder = ''] = process.argv
await openLog(folder, {
  now: () => 0,
  migrations: [
    ...MIGRATIONS,
    ({ exec, database }) => {
      // First it is tried on a copy in memory; it is the file itself that must not stay half-way.
      if (database.location() === null) return
      exec('CREATE TABLE half_done (id INTEGER PRIMARY KEY) STRICT')
      exec("UPDATE events SET body = '{}', salt = x'00'")
      process.kill(process.pid, 'SIGKILL')
    },
  ],
})
