import type { LogbookState } from '#contract/views.ts'
import { TOKEN_HEADER } from '#electron/browser/access.ts'
import { CALLS_PATH } from '#electron/browser/calls.ts'
import { originOf, type Runtime } from '#electron/browser/runtimeFile.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'

/** One call of the program that runs, over its own address and with its key. */
const askOverHttp = async (runtime: Runtime, name: string, input: unknown): Promise<unknown> => {
  const origin = originOf(runtime)
  let answer: Response
  try {
    answer = await fetch(`${origin}${CALLS_PATH}${name}`, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        [TOKEN_HEADER]: runtime.token,
      },
      body: JSON.stringify({ input }),
      redirect: 'error',
    })
  } catch {
    throw new Ended('failed', 'commandLine.hostLost')
  }
  // Another version runs, which knows other calls.
  if (answer.status === 404) throw new Ended('failed', 'commandLine.otherVersion')
  if (!answer.ok) throw new Ended('failed', 'commandLine.hostFailed')
  const { result } = (await answer.json()) as { readonly result: unknown }
  return result
}

/** The way through a program that runs and proved that it serves this folder. */
export const throughRunning = async (runtime: Runtime): Promise<Door> => {
  const { logbook } = (await askOverHttp(runtime, 'start', undefined)) as {
    readonly logbook: LogbookState
  }
  if (logbook.status !== 'open' && logbook.status !== 'read-only')
    throw new Ended('no-logbook', 'commandLine.inRecovery')
  const ask = (name: string, input: unknown) => askOverHttp(runtime, name, input)
  return { ask: ask as Door['ask'], close: () => Promise.resolve() }
}
