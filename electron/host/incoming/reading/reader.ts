import { Worker } from 'node:worker_threads'
import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import { type Outcome, type Refusal, refused } from '#domain/outcome.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import {
  progressFrom,
  type SeenProgress,
  sharedProgress,
} from '#electron/host/incoming/format/progress.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { threadEnvironment } from '#electron/host/machine/threadEnvironment.ts'
import { deathOf } from './deathOf.ts'
import type { Answered, QuestionName, Questions } from './question.ts'
import { readerFile } from './readerFile.ts'
import { readerPrint } from './readerPrint.ts'
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

const PROGRAM = readerFile(import.meta.url)
/** The reader this process came with: an update puts another one in its place, which speaks differently. */
const CAME_WITH = readerPrint(PROGRAM)

export interface ReaderParts {
  readonly scheduler: Scheduler
  /** Told a few times a second, while there is something new. */
  readonly onProgress: (seen: SeenProgress) => void
  /** The print of the reader that may be started; that of the one this process came with. */
  readonly print?: string
}

/** A question that was asked, and whom to tell its answer. */
interface Waiting {
  readonly name: QuestionName
  readonly tell: (answer: Outcome<unknown>) => void
}

/** Between two looks at how far it has come. */
const LOOK_MS = 200
/** Memory for one file; what needs more is refused, and the app lives on. */
const MEMORY = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }

/**
 * Work without a step after which it is stuck, in milliseconds. Reading follows what a hostile file
 * says and steps often; the other two go once over rows that are counted already, in one piece.
 */
const STALLED_MS: Readonly<Record<QuestionName, number>> = {
  open: FILE_BOUNDS.stalledMs,
  letter: FILE_BOUNDS.stalledMs,
  table: 300_000,
  commands: 300_000,
  unpack: 300_000,
  pack: 300_000,
  look: 300_000,
  join: 300_000,
  makeKey: 300_000,
  makeIdentity: 300_000,
  handKey: 300_000,
  openHandedKey: 300_000,
  openKey: 300_000,
  makeCarried: 300_000,
  openCarried: 300_000,
  lookCarried: 300_000,
  joinCarried: 300_000,
}

const bugOf = ({ name, stack }: NonNullable<Answered['failed']>): Error =>
  Object.assign(new Error(name), { name, stack })

/** How long a thread has worked, in milliseconds; undefined where it does not answer at once. */
const workedMs = (worker: Worker, { after }: Scheduler): Promise<number | undefined> =>
  Promise.race([
    worker.cpuUsage().then(
      ({ user, system }) => (user + system) / 1000,
      () => undefined,
    ),
    new Promise<undefined>((resolve) => after(LOOK_MS, () => resolve(undefined))),
  ])

/** In the place of a reader that an update has replaced. */
const REPLACED: Reader = {
  ask: () => Promise.resolve(refused('program-replaced')),
  end: () => undefined,
}

/** Keeps nothing alive, and sees nothing of what this process was started with. */
const startThread = (shared: SharedArrayBuffer): Worker => {
  const worker = new Worker(PROGRAM, {
    workerData: shared,
    resourceLimits: MEMORY,
    env: threadEnvironment(),
    execArgv: [],
  })
  worker.unref()
  return worker
}

export const startReader = ({ scheduler, onProgress, print = CAME_WITH }: ReaderParts): Reader => {
  if (readerPrint(PROGRAM) !== print) return REPLACED
  const shared = sharedProgress()
  const worker = startThread(shared)
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let ended: Refusal | null = null

  const end = (why: Refusal): void => {
    ended ??= why
    for (const { tell } of waiting.values()) tell(ended)
    waiting.clear()
    void worker.terminate()
  }
  worker.on('message', ({ ask, answer, failed }: Answered) => {
    if (failed !== undefined) logFailure('readFile', bugOf(failed))
    waiting.get(ask)?.tell(answer)
    waiting.delete(ask)
  })
  worker.on('error', (error) => {
    const asked = Array.from(waiting.values(), ({ name }) => name)
    const death = deathOf(error as NodeJS.ErrnoException, asked)
    if (death.reason === 'file-damaged') logFailure('readFile', error)
    end(death)
  })
  worker.on('exit', () => end(refused('file-let-go')))

  let isStuck = stallWatch()
  let told = -1
  const look = async (): Promise<void> => {
    if (waiting.size === 0) return
    const seen = progressFrom(shared)
    if (seen.beats !== told) onProgress(seen)
    told = seen.beats
    const stalledMs = Math.max(...Array.from(waiting.values(), ({ name }) => STALLED_MS[name]))
    const worked = await workedMs(worker, scheduler)
    if (isStuck({ seen, at: performance.now(), workedMs: worked }, stalledMs))
      end(refused('file-took-too-long'))
    else scheduler.after(LOOK_MS, () => void look())
  }

  return {
    ask: (name, given, handedOn) => {
      if (ended !== null) return Promise.resolve(ended)
      asked += 1
      const ask = asked
      const answer = new Promise<Outcome<unknown>>((tell) => waiting.set(ask, { name, tell }))
      worker.postMessage({ ask, name, given }, handedOn === undefined ? [] : [handedOn])
      if (waiting.size === 1) {
        // It rested since: what the last look saw says nothing of this question.
        isStuck = stallWatch()
        scheduler.after(LOOK_MS, () => void look())
      }
      return answer as Promise<Outcome<Questions[typeof name]['answer']>>
    },
    end: () => end(refused('file-let-go')),
  }
}
