import type { Trouble } from '#contract/views.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import type { Push } from '#electron/host/machine/ports.ts'

/** Work that nobody waits for: a failure is told and written down, and never ends the process. */
export interface Background {
  /** Runs a task; false where it failed. It is up to the caller when to try again. */
  readonly run: (of: Trouble, task: () => unknown) => Promise<boolean>
  /** The same of work that tells by itself how it went, and is tried again. */
  readonly note: (of: Trouble, fails: boolean) => void
  /** What failed last and did not succeed since; undefined where all is well. */
  readonly trouble: () => Trouble | undefined
}

/** Tells the windows of the first failure of a kind, and of its end. */
export const makeBackground = (push: Push): Background => {
  const troubles = new Set<Trouble>()
  let told: Trouble | undefined
  const trouble = (): Trouble | undefined => [...troubles].at(-1)
  const tell = (): void => {
    const now = trouble()
    if (now === told) return
    told = now
    push('trouble', { of: now ?? null })
  }
  const tellSafely = (): void => {
    try {
      tell()
    } catch (error) {
      logFailure('telling a window', error)
    }
  }
  return {
    note: (of, fails) => {
      if (fails) troubles.add(of)
      else troubles.delete(of)
      tellSafely()
    },
    run: async (of, task) => {
      let isDone = false
      try {
        await task()
        isDone = true
        troubles.delete(of)
      } catch (error) {
        logFailure(`the ${of}`, error)
        troubles.add(of)
      }
      tellSafely()
      return isDone
    },
    trouble,
  }
}
