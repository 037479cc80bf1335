import { onUnmounted, ref } from 'vue'
import type { Making } from '#contract/outgoing.ts'
import { bridge } from '#window/host/bridge.ts'

/** What the host is asked to stop. */
export interface Job {
  readonly job: string
}

/**
 * Something that takes the host a while: it is named, tells how far it is, and can be stopped; who goes
 * elsewhere stops it too, unless it `goesOn` without anybody looking.
 */
export const useJob = (
  stopIt: (job: Job) => Promise<unknown>,
  { goesOn = false }: { readonly goesOn?: boolean } = {},
) => {
  /** What was begun last, and the share that is done; null while it does not run. */
  const making = ref<Making | null>(null)
  const running = new Set<string>()
  const stopListening = bridge.listen('making', (told) => {
    if (making.value?.job === told.job) making.value = told
  })
  const stop = async (): Promise<void> => {
    if (making.value === null) return
    const { job } = making.value
    // Asked once: until it has ended there is nothing left to stop.
    making.value = { ...making.value, last: true }
    await stopIt({ job })
  }
  onUnmounted(() => {
    stopListening()
    if (goesOn) return
    for (const job of running) void stopIt({ job })
  })
  /** Another may have begun since, which goes on. */
  const forget = (job: string): void => {
    running.delete(job)
    if (making.value?.job === job) making.value = null
  }
  const run = async <Value>(work: (job: string) => Promise<Value>): Promise<Value> => {
    const job = crypto.randomUUID()
    making.value = { job, done: 0 }
    running.add(job)
    try {
      return await work(job)
    } finally {
      forget(job)
    }
  }
  return { making, run, stop }
}
