import { onUnmounted, ref } from 'vue'
import { refused, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'

/** Has the host make one file of the whole logbook, tells how far it is, and stops it. */
export const useSavingLogbook = () => {
  const making = ref<{ readonly job: string; readonly done: number } | null>(null)
  const stopListening = bridge.listen('making', ({ job, done }) => {
    if (making.value?.job === job) making.value = { job, done }
  })
  const stop = async (): Promise<void> => {
    if (making.value !== null) await bridge.calls.stopLogbook({ job: making.value.job })
  }
  onUnmounted(() => {
    stopListening()
    void stop()
  })

  /** The name of the file; nothing where it was stopped or the dialog was closed. */
  const save = async (phrase: string | undefined): Promise<Outcome<string | undefined>> => {
    if (making.value !== null) return refused('changed-since')
    const job = crypto.randomUUID()
    making.value = { job, done: 0 }
    try {
      const asked = phrase === undefined ? { job } : { job, phrase }
      const made = await bridge.calls.exportLogbook(asked)
      return made.ok ? { ok: true, value: deliver(made.value) } : made
    } finally {
      making.value = null
    }
  }
  return { making, save, stop }
}
