import { refused, type Outcome } from '#domain/outcome.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import { Stopped, UNTOLD, type Steps } from '#electron/host/logbook/storage/steps.ts'

/** What lasts in this process, by the job that the window names it with. */
export interface Jobs {
  /** Does something, telling how far it is; refused with `file-let-go` where it was stopped. */
  readonly run: <Value>(
    job: string | undefined,
    work: (steps: Steps) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>
  readonly stop: (job: string) => void
}

export const makeJobs = (push: Push): Jobs => {
  const running = new Set<string>()
  const stepsOf = (job: string): Steps => ({
    step: (done) => {
      if (!running.has(job)) throw new Stopped()
      push('making', { job, done })
    },
    last: (done) => push('making', { job, done, last: true }),
  })
  return {
    run: async (job, work) => {
      if (job === undefined) return work(UNTOLD)
      running.add(job)
      try {
        return await work(stepsOf(job))
      } catch (error) {
        if (error instanceof Stopped) return refused('file-let-go')
        throw error
      } finally {
        running.delete(job)
      }
    },
    stop: (job) => void running.delete(job),
  }
}
