/** Opens the logbook in the folder given and prints as JSON what can and cannot be done with it. */
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { noted } from './drafts.ts'

const [, , folder = ''] = process.argv
const { state, log, backups } = await openLog(folder, { now: () => 0 })
const said = {
  state,
  events: (await log?.read())?.length,
  damaged: await log?.verify(),
  append: await log?.append([noted('app-1', 'late', 'Too late')], { batch: 'late', recordedAt: 0 }),
  canBackUp: backups !== undefined,
}
await log?.close()
console.log(JSON.stringify(said))
