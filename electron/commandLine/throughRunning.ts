import type { LogbookState } from '#contract/views.ts'
import { TOKEN_HEADER } from '#electron/browser/access.ts'
import { CALLS_PATH } from '#electron/browser/calls.ts'
import { originOf, type Runtime } from '#electron/browser/runtimeFile.ts'
import { askAt, type DoorAnswer } from '#electron/commandDoor/askDoor.ts'
import type { DoorPlace } from '#electron/commandDoor/doorFile.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'

/** One call of a program that runs, with its key. */
type Ask = (name: string, input: unknown) => Promise<DoorAnswer>

const overHttp =
  (runtime: Runtime): Ask =>
  async (name, input) => {
    const origin = originOf(runtime)
    const answer = await fetch(`${origin}${CALLS_PATH}${name}`, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        [TOKEN_HEADER]: runtime.token,
      },
      body: JSON.stringify({ input }),
      redirect: 'error',
    })
    return { status: answer.status, text: await answer.text() }
  }

const atDoor =
  (place: DoorPlace): Ask =>
  (name, input) =>
    askAt(place, CALLS_PATH + name, { body: { input }, headers: { [TOKEN_HEADER]: place.token } })

const OK = 200
const NOT_FOUND = 404

const resultOf = async (answering: Promise<DoorAnswer>): Promise<unknown> => {
  let answer: DoorAnswer
  try {
    answer = await answering
  } catch {
    throw new Ended('failed', 'commandLine.hostLost')
  }
  // Another version runs, which knows other calls.
  if (answer.status === NOT_FOUND) throw new Ended('failed', 'commandLine.otherVersion')
  if (answer.status !== OK || answer.text === null)
    throw new Ended('failed', 'commandLine.hostFailed')
  return (JSON.parse(answer.text) as { readonly result: unknown }).result
}

const doorOver = async (put: Ask): Promise<Door> => {
  const { logbook } = (await resultOf(put('start', undefined))) as {
    readonly logbook: LogbookState
  }
  // Its own window shows that another program has it.
  if (logbook.status === 'busy') throw new Ended('busy', 'commandLine.busy')
  if (logbook.status !== 'open' && logbook.status !== 'read-only')
    throw new Ended('no-logbook', 'commandLine.inRecovery')
  const ask = (name: string, input: unknown) => resultOf(put(name, input))
  return { ask: ask as Door['ask'], close: () => Promise.resolve() }
}

/** The way through the browser shell that runs and proved that it serves this folder. */
export const throughRunning = (runtime: Runtime): Promise<Door> => doorOver(overHttp(runtime))

/** The same through the desktop app. */
export const throughDesktop = (place: DoorPlace): Promise<Door> => doorOver(atDoor(place))
