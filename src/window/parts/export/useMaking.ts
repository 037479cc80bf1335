import { onUnmounted, ref } from 'vue'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import type { TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'

/** Has a file made by the host, tells how far it is, and stops it. */
export const useMaking = () => {
  const making = ref<{ readonly job: string; readonly done: number } | null>(null)

  const stopListening = bridge.listen('making', ({ job, done }) => {
    if (making.value?.job === job) making.value = { job, done }
  })
  const stop = async (): Promise<void> => {
    if (making.value !== null) await bridge.calls.stopExport({ job: making.value.job })
  }
  onUnmounted(() => {
    stopListening()
    void stop()
  })

  /** The name of the file that was made; nothing where it was stopped or the dialog was closed. */
  const make = async (
    choice: AdviserChoice,
    format: TableFormat,
  ): Promise<Outcome<string | undefined>> => {
    if (making.value !== null) return refused('changed-since')
    const job = crypto.randomUUID()
    making.value = { job, done: 0 }
    try {
      const made = await bridge.calls.exportTable({ job, choice, format })
      return made.ok ? { ok: true, value: deliver(made.value) } : made
    } finally {
      making.value = null
    }
  }
  return { making, make, stop }
}
