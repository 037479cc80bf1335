import type { Settings } from '#domain/logbook/settings.ts'
import type { LogbookState } from '#contract/views.ts'
import { makeAsk } from '#electron/browser/asking.ts'
import { CALLS_PATH } from '#electron/browser/calls.ts'
import type { Running } from '#electron/browser/runtimeFile.ts'
import { askAt } from '#electron/commandDoor/askDoor.ts'
import { type DoorPlace, TOKEN_HEADER } from '#electron/commandDoor/doorFile.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'

/** What a call was answered with: a status, and at 200 what was said. */
interface Answered {
  readonly status: number
  /** Undefined where the host did not say it. */
  readonly body?: { readonly result?: unknown } | undefined
}

/** One call of a program that runs, with its key. */
type Ask = (name: string, input: unknown) => Promise<Answered>

const OK = 200
const NOT_FOUND = 404

const atDoor =
  (place: DoorPlace): Ask =>
  async (name, input) => {
    const headers = { [TOKEN_HEADER]: place.token }
    const { status, text } = await askAt(place, CALLS_PATH + name, { body: { input }, headers })
    if (status !== OK || text === null) return { status }
    return { status, body: JSON.parse(text) as Answered['body'] }
  }

const resultOf = async (answering: Promise<Answered>): Promise<unknown> => {
  let answered: Answered
  try {
    answered = await answering
  } catch {
    throw new Ended('failed', 'commandLine.hostLost')
  }
  // Another version runs, which knows other calls.
  if (answered.status === NOT_FOUND) throw new Ended('failed', 'commandLine.otherVersion')
  if (answered.body === undefined) throw new Ended('failed', 'commandLine.hostFailed')
  return answered.body.result
}

const doorOver = async (put: Ask): Promise<Door> => {
  const { logbook, settings } = (await resultOf(put('start', undefined))) as {
    readonly logbook: LogbookState
    readonly settings?: Pick<Settings, 'region'>
  }
  // Its own window shows that another program has it.
  if (logbook.status === 'busy') throw new Ended('busy', 'commandLine.busy')
  if (logbook.status !== 'open' && logbook.status !== 'read-only')
    throw new Ended('no-logbook', 'commandLine.inRecovery')
  const ask = (name: string, input: unknown) => resultOf(put(name, input))
  const region = settings?.region ?? 'none'
  return { ask: ask as Door['ask'], region, close: () => Promise.resolve() }
}

/** The way through the browser shell that runs and proved that it serves this folder. */
export const throughRunning = (running: Running): Promise<Door> => {
  // An older version speaks otherwise.
  if (running.era === '') throw new Ended('failed', 'commandLine.otherVersion')
  return doorOver(makeAsk(running))
}

/** The same through the desktop app. */
export const throughDesktop = (place: DoorPlace): Promise<Door> => doorOver(atDoor(place))
