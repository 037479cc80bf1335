/**
 * Writes to the logbook in the folder given as first argument until it is stopped or has written as
 * many batches as the second one says. Every outcome is printed as one line once it is known.
 */
import { writeSync } from 'node:fs'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { noted } from './drafts.ts'

const [, , folder = '', count = 'Infinity', prefix = 'batch'] = process.argv
const say = (line: string) => writeSync(1, `${line}\n`)

const { state, log } = await openLog(folder, { now: () => 0 })
say(`status ${state.status}`)
if (log !== undefined) {
  for (let n = 1; n <= Number(count); n += 1) {
    const drafts = [
      noted('app-1', `e-${n}-a`, 'x'.repeat(n % 700)),
      noted('app-1', `e-${n}-b`, 'y'),
    ]
    const context = { batch: `${prefix}-${n}`, recordedAt: 0 }
    const outcome = await log.append(drafts, context)
    if (outcome.ok) say(`saved ${context.batch}`)
    else {
      say(`refused ${context.batch} ${outcome.reason}`)
      const again = await log.append(drafts, context)
      say(`again ${context.batch} ${again.ok ? 'saved' : again.reason}`)
      if (!again.ok) break
    }
  }
  say(`events ${(await log.read()).length}`)
  say(`damaged ${JSON.stringify(await log.verify())}`)
  await log.close()
}
say('end')
