import { refused, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import { useJob } from '#window/parts/export/useJob.ts'

/** Has the host make one file of the whole logbook, tells how far it is, and stops it. */
export const useSavingLogbook = () => {
  const { making, run, stop } = useJob(bridge.calls.stopLogbook)

  /** The name of the file; nothing where it was stopped or the dialog was closed. */
  const save = async (phrase: string | undefined): Promise<Outcome<string | undefined>> => {
    if (making.value !== null) return refused('changed-since')
    const made = await run((job) =>
      bridge.calls.exportLogbook(phrase === undefined ? { job } : { job, phrase }),
    )
    return made.ok ? { ok: true, value: deliver(made.value) } : made
  }
  return { making, save, stop }
}
