import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Piece, Received } from '#contract/intake.ts'
import type { SeenProgress } from '#electron/host/incoming/format/progress.ts'
import type { QuestionName, Questions, ReadFile } from '#electron/host/incoming/reading/question.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { gather } from './gathered.ts'
import { hold, type Held } from './held.ts'

/** The files that were handed over and not let go, at most two. */
export interface FilesInHand {
  readonly take: (piece: Piece) => Outcome<Received>
  /** Reads a file that is there whole; asked again it answers as before. */
  readonly open: (file: string) => Promise<Outcome<ReadFile>>
  /** Asks something about a file that was opened. */
  readonly ask: <Name extends QuestionName>(
    file: string,
    name: Name,
    given: Questions[Name]['given'],
  ) => Promise<Outcome<Questions[Name]['answer']>>
  /** What it is called; empty where it is not in hand any more. */
  readonly nameOf: (file: string) => string
  readonly letGo: (file: string) => void
  readonly letGoOfAll: () => void
}

/** More at once would hold more memory than a small machine has to spare. */
const FILES_MAX = 2
/** A file nobody asked about for so long is forgotten. */
const FORGOTTEN_MS = 3_600_000

interface HandParts {
  readonly scheduler: Scheduler
  readonly push: Push
}

const telling =
  (push: Push, file: string) =>
  ({ done, rows }: SeenProgress): void =>
    push('reading', { file, done, ...(rows > 0 ? { rows } : {}) })

export const makeFilesInHand = ({ scheduler, push }: HandParts): FilesInHand => {
  /** The one used last is the last. */
  const held = new Map<string, Held>()
  const forgetting = new Map<string, () => void>()

  const letGo = (file: string): void => {
    forgetting.get(file)?.()
    forgetting.delete(file)
    held.get(file)?.end()
    held.delete(file)
  }
  const used = (file: string, one: Held): void => {
    forgetting.get(file)?.()
    forgetting.set(
      file,
      scheduler.after(FORGOTTEN_MS, () => letGo(file)),
    )
    held.delete(file)
    held.set(file, one)
  }
  const begin = (piece: Piece): Outcome<Held> => {
    if (piece.offset > 0) return refused('file-not-there')
    const gathered = gather(piece)
    if (!gathered.ok) return gathered
    const [oldest] = held.keys()
    if (oldest !== undefined && held.size >= FILES_MAX) letGo(oldest)
    return accepted(hold(gathered.value, { scheduler, onProgress: telling(push, piece.file) }))
  }

  return {
    take: (piece) => {
      const there = held.get(piece.file)
      const one = there === undefined ? begin(piece) : accepted(there)
      if (!one.ok) return one
      used(piece.file, one.value)
      return one.value.gathered.take(piece)
    },
    open: async (file) => {
      const one = held.get(file)
      if (one === undefined) return refused('file-not-there')
      used(file, one)
      const opened = await one.open()
      // What cannot be read is not kept either.
      if (!opened.ok && held.get(file) === one) letGo(file)
      return opened
    },
    ask: async (file, name, given) => {
      const one = held.get(file)
      if (one === undefined) return refused('file-not-there')
      used(file, one)
      return one.ask(name, given)
    },
    nameOf: (file) => held.get(file)?.gathered.name ?? '',
    letGo,
    letGoOfAll: () => {
      for (const file of [...held.keys()]) letGo(file)
    },
  }
}
