import type { LogbookState } from '#contract/views.ts'
import { type Answered, type Ask, makeAsk } from '#electron/browser/asking.ts'
import type { Running } from '#electron/browser/runtimeFile.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'

/** One call of the program that runs, over its own address and sealed with its key. */
const askRunning = async (through: Ask, name: string, input: unknown): Promise<unknown> => {
  let answered: Answered
  try {
    answered = await through(name, input)
  } catch {
    throw new Ended('failed', 'commandLine.hostLost')
  }
  // Another version runs, which knows other calls.
  if (answered.status === 404) throw new Ended('failed', 'commandLine.otherVersion')
  if (answered.body === undefined) throw new Ended('failed', 'commandLine.hostFailed')
  return answered.body.result
}

/** The way through a program that runs and proved that it serves this folder. */
export const throughRunning = async (running: Running): Promise<Door> => {
  // An older version speaks otherwise.
  if (running.era === '') throw new Ended('failed', 'commandLine.otherVersion')
  const through = makeAsk(running)
  const { logbook } = (await askRunning(through, 'start', undefined)) as {
    readonly logbook: LogbookState
  }
  if (logbook.status !== 'open' && logbook.status !== 'read-only')
    throw new Ended('no-logbook', 'commandLine.inRecovery')
  const ask = (name: string, input: unknown) => askRunning(through, name, input)
  return { ask: ask as Door['ask'], close: () => Promise.resolve() }
}
