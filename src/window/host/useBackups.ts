import { readonly, shallowRef, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import type { BackupView } from '#contract/views.ts'

const backups = shallowRef<readonly BackupView[]>([])

let asked = 0

/** By what is known of them already. */
const look = async (): Promise<void> => {
  asked += 1
  const mine = asked
  const known = await bridge.calls.backups({ unread: true })
  if (mine === asked) backups.value = known
}
const load = async (): Promise<void> => {
  await look()
  // Reading all of them through takes a while: they are listed meanwhile.
  const mine = asked
  const read = await bridge.calls.backups()
  if (mine === asked) backups.value = read
}

/**
 * The safety copies as the host last told them, the newest first. `look` asks again; `load` also has
 * them read through, to tell those that are damaged.
 */
export const useBackups = (): {
  readonly backups: Readonly<ShallowRef<readonly BackupView[]>>
  readonly look: () => Promise<void>
  readonly load: () => Promise<void>
} => ({ backups: readonly(backups), look, load })
