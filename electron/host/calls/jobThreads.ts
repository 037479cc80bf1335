import { startReader, type Reader } from '#electron/host/incoming/reading/reader.ts'
import { within } from '#electron/host/logbook/storage/steps.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/** What lasts in threads of their own, by the job that the window names each with. */
export interface JobThreads {
  /** Works with a thread that is ended then; how far it is, is told as a stretch of the whole. */
  readonly run: <Value>(
    job: string | undefined,
    work: (reader: Reader) => Promise<Value>,
    stretch?: readonly [from: number, to: number],
  ) => Promise<Value>
  /** What the thread is asked is refused with `file-let-go` from now on. */
  readonly end: (job: string) => void
}

export const makeJobThreads = (
  scheduler: Scheduler,
  push: Push,
  start = startReader,
): JobThreads => {
  const running = new Map<string, Reader>()
  return {
    run: async (job, work, [from, to] = [0, 1]) => {
      const told = within((done) => push('making', { job: job ?? '', done }), from, to)
      const reader = start({
        scheduler,
        onProgress: ({ done }) => (job === undefined ? undefined : told(done)),
      })
      if (job !== undefined) running.set(job, reader)
      try {
        return await work(reader)
      } finally {
        if (job !== undefined) running.delete(job)
        reader.end()
      }
    },
    end: (job) => running.get(job)?.end(),
  }
}
