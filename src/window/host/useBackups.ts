import { readonly, shallowRef, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import type { BackupView } from '#contract/views.ts'

const backups = shallowRef<readonly BackupView[]>([])

const load = async (): Promise<void> => {
  backups.value = await bridge.calls.backups()
}

/** The safety copies as the host last told them, the newest first; `load` asks again. */
export const useBackups = (): {
  readonly backups: Readonly<ShallowRef<readonly BackupView[]>>
  readonly load: () => Promise<void>
} => ({ backups: readonly(backups), load })
