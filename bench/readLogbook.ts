/**
 * Opens the logbook of the folder given as the application does and reads it. Prints the number of
 * events and the milliseconds it took, loading of the programme apart.
 */
import { openLog } from '#electron/host/logbook/opening/openLog.ts'

const start = performance.now()
const { log } = await openLog(process.argv[2] ?? '', { now: () => 0 })
const events = (await log?.read()) ?? []
console.log(`${events.length} ${performance.now() - start}`)
await log?.close()
