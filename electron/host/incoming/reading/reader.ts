import { Worker } from 'node:worker_threads'
import { type Outcome, type Refusal, refused } from '#domain/outcome.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import {
  progressFrom,
  type SeenProgress,
  sharedProgress,
} from '#electron/host/incoming/format/progress.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { Answered, QuestionName, Questions } from './question.ts'
import { readerFile } from './readerFile.ts'
import { stallWatch } from './stalled.ts'

/** A thread of its own that reads one file. */
export interface Reader {
  readonly ask: <Name extends QuestionName>(
    name: Name,
    given: Questions[Name]['given'],
    handedOn?: ArrayBuffer,
  ) => Promise<Outcome<Questions[Name]['answer']>>
  /** Ends the thread and whatever it does; all it held is given back. */
  readonly end: () => void
}

export interface ReaderParts {
  readonly scheduler: Scheduler
  /** Told a few times a second, while there is something new. */
  readonly onProgress: (seen: SeenProgress) => void
}

/** Between two looks at how far it has come. */
const LOOK_MS = 200
/** Memory for one file; what needs more is refused, and the app lives on. */
const MEMORY = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }

const bugOf = ({ name, stack }: NonNullable<Answered['failed']>): Error =>
  Object.assign(new Error(name), { name, stack })

/** Why a thread died by itself: it was given no more memory, or there is a bug. */
const deathOf = (error: NodeJS.ErrnoException): Refusal =>
  refused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file-unpacks-too-large' : 'file-damaged')

/** How long a thread has worked, in milliseconds; undefined where it does not answer at once. */
const workedMs = (worker: Worker, { after }: Scheduler): Promise<number | undefined> =>
  Promise.race([
    worker.cpuUsage().then(
      ({ user, system }) => (user + system) / 1000,
      () => undefined,
    ),
    new Promise<undefined>((resolve) => after(LOOK_MS, () => resolve(undefined))),
  ])

export const startReader = ({ scheduler, onProgress }: ReaderParts): Reader => {
  const shared = sharedProgress()
  const worker = new Worker(readerFile(import.meta.url), {
    workerData: shared,
    resourceLimits: MEMORY,
    env: {},
    execArgv: [],
  })
  worker.unref()
  const waiting = new Map<number, (answer: Outcome<unknown>) => void>()
  let asked = 0
  let ended: Refusal | null = null

  const end = (why: Refusal): void => {
    ended ??= why
    for (const answer of waiting.values()) answer(ended)
    waiting.clear()
    void worker.terminate()
  }
  worker.on('message', ({ ask, answer, failed }: Answered) => {
    if (failed !== undefined) logFailure('readFile', bugOf(failed))
    waiting.get(ask)?.(answer)
    waiting.delete(ask)
  })
  worker.on('error', (error) => {
    const death = deathOf(error as NodeJS.ErrnoException)
    if (death.reason === 'file-damaged') logFailure('readFile', error)
    end(death)
  })
  worker.on('exit', () => end(refused('file-let-go')))

  const isStuck = stallWatch()
  let told = -1
  const look = async (): Promise<void> => {
    if (waiting.size === 0) return
    const seen = progressFrom(shared)
    if (seen.beats !== told) onProgress(seen)
    told = seen.beats
    if (isStuck({ seen, at: performance.now(), workedMs: await workedMs(worker, scheduler) }))
      end(refused('file-took-too-long'))
    else scheduler.after(LOOK_MS, () => void look())
  }

  return {
    ask: (name, given, handedOn) => {
      if (ended !== null) return Promise.resolve(ended)
      asked += 1
      const ask = asked
      const answer = new Promise<Outcome<unknown>>((resolve) => waiting.set(ask, resolve))
      worker.postMessage({ ask, name, given }, handedOn === undefined ? [] : [handedOn])
      if (waiting.size === 1) scheduler.after(LOOK_MS, () => void look())
      return answer as Promise<Outcome<Questions[typeof name]['answer']>>
    },
    end: () => end(refused('file-let-go')),
  }
}
