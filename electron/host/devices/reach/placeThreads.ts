import { Worker } from 'node:worker_threads'
import type { CarrierAnswer, CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import { troubled } from '#electron/host/devices/carrier/carrierProblem.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { systemScheduler, type Scheduler } from '#electron/host/machine/scheduler.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { threadEnvironment } from '#electron/host/machine/threadEnvironment.ts'
import type { PlaceAnswered, PlaceQuestion, PlaceQuestions } from './asked.ts'
import { placeThreadFile } from './placeThreadFile.ts'

/** Asks one question about a place, outside the main thread and not longer than its limit. */
export type AskPlace = <Name extends PlaceQuestion>(
  name: Name,
  place: CarrierPlace,
  given: PlaceQuestions[Name]['given'],
) => Promise<CarrierAnswer<PlaceQuestions[Name]['answer']>>

/** How long one operation may take, in milliseconds; a large first file over a slow line needs longer. */
const LIMIT_MS: Readonly<Record<PlaceQuestion, number>> = {
  logbooks: 60_000,
  list: 120_000,
  read: 300_000,
  put: 600_000,
  remove: 60_000,
}
/** A local disk answers sooner, or hangs: a provider may be fetching what it took away. */
const FOLDER_LIMIT_MS = 20_000
/** A thread without a question ends after so long; it remembers which server asked for rest. */
const IDLE_MS = 15 * 60_000
/** So many threads may hang in the system before nothing more is begun. */
const HUNG_MAX = 3

const startPlaceThread = (): Worker => {
  const worker = new Worker(placeThreadFile(import.meta.url), {
    env: threadEnvironment(),
    execArgv: [],
  })
  worker.unref()
  return worker
}

/** What begins a thread, and what counts its time; tests bring their own. */
export interface PlaceThreadParts {
  readonly scheduler?: Pick<Scheduler, 'after'>
  readonly start?: () => Worker
  /** In milliseconds, in place of all limits. */
  readonly limitMs?: number
}

/** One answer, or the end of the thread, or the end of its time, whichever comes first. */
const oneAnswer = (
  worker: Worker,
  after: Scheduler['after'],
  limitMs: number,
): Promise<PlaceAnswered | 'late' | 'ended'> =>
  new Promise((resolve) => {
    const listeners = {
      message: (answered: PlaceAnswered) => end(answered),
      error: () => end('ended'),
      exit: () => end('ended'),
    } as const
    const cancel = after(limitMs, () => end('late'))
    const end = (how: PlaceAnswered | 'late' | 'ended'): void => {
      cancel()
      for (const name of ['message', 'error', 'exit'] as const) worker.off(name, listeners[name])
      resolve(how)
    }
    for (const name of ['message', 'error', 'exit'] as const) worker.on(name, listeners[name])
  })

/**
 * One thread for all places, one question at a time. A question that outlives its limit is answered
 * with `slow`, and its thread let go: what hangs in the system cannot be called back.
 */
export const makePlaceThreads = ({
  scheduler: { after } = systemScheduler,
  start = startPlaceThread,
  limitMs,
}: PlaceThreadParts = {}): AskPlace => {
  const inTurn = serialQueue()
  let worker: Worker | null = null
  let stopIdling = (): void => undefined
  let hung = 0

  /** A thread that hangs in the system would keep the process from ending: by now all is written. */
  const endForAll = (): void => {
    if (hung > 0) process.kill(process.pid, 'SIGKILL')
  }
  const letGo = (): void => {
    const gone = worker
    worker = null
    if (gone === null) return
    hung += 1
    process.off('exit', endForAll)
    process.on('exit', endForAll)
    // An error of a thread that nobody waits for any more is nobody's.
    gone.on('error', () => undefined)
    void gone.terminate().finally(() => {
      hung -= 1
    })
  }

  const ask: AskPlace = (name, place, given) =>
    inTurn(async () => {
      stopIdling()
      if (hung >= HUNG_MAX) return troubled('slow')
      worker ??= start()
      const limit = limitMs ?? (place.kind === 'folder' ? FOLDER_LIMIT_MS : LIMIT_MS[name])
      const answer = oneAnswer(worker, after, limit)
      worker.postMessage({ name, place, given })
      const got = await answer
      if (got === 'late' || got === 'ended') {
        letGo()
        return troubled(got === 'late' ? 'slow' : 'unreachable')
      }
      if (got.failed !== undefined)
        logFailure('reachPlace', Object.assign(new Error(got.failed.name), got.failed))
      stopIdling = after(IDLE_MS, letGo)
      return got.answer as CarrierAnswer<PlaceQuestions[typeof name]['answer']>
    })
  return ask
}
