import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import type { TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import { useJob } from '#window/parts/export/useJob.ts'

/** Has a file made by the host, tells how far it is, and stops it. */
export const useMaking = () => {
  const { making, run, stop } = useJob(bridge.calls.stopExport)

  /** The name of the file that was made; nothing where it was stopped or the dialog was closed. */
  const make = async (
    choice: AdviserChoice,
    format: TableFormat,
  ): Promise<Outcome<string | undefined>> => {
    if (making.value !== null) return refused('changed-since')
    const made = await run((job) => bridge.calls.exportTable({ job, choice, format }))
    return made.ok ? { ok: true, value: deliver(made.value) } : made
  }
  return { making, make, stop }
}
