import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Entry } from '#domain/entry/entry.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { bridge } from './bridge.ts'

/** An entry that is about to be written. */
export interface Planned {
  readonly application: string
  readonly entry: Entry
}

/** What courtesy would rather avoid about an entry, asked of the host: it knows every card. */
export const warningsOf = async (planned: Planned): Promise<readonly Warning[]> => {
  const [warnings = []] = await bridge.calls.warnings({ of: [planned] })
  return warnings
}

/** The same, kept up with what is planned; nothing while nothing is, or until the host has answered. */
export const useWarnings = (
  planned: () => Planned | undefined,
): Readonly<ShallowRef<readonly Warning[]>> => {
  const warnings = shallowRef<readonly Warning[]>([])
  let asked = 0
  watch(
    () => JSON.stringify(planned() ?? null),
    async () => {
      const now = planned()
      asked += 1
      const turn = asked
      const found = now === undefined ? [] : await warningsOf(now).catch(() => [])
      // An older answer says nothing of what is planned by now.
      if (turn === asked) warnings.value = found
    },
    { immediate: true },
  )
  return warnings
}
