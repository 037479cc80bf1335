import { readonly, shallowRef, type ShallowRef } from 'vue'
import { bridge } from '#app/bridge.ts'
import type { BackupView } from '#shared/views.ts'

const backups = shallowRef<readonly BackupView[]>([])

/** The newest first; of copies of the same instant the one with more in it. */
export const newestFirst = (copies: readonly BackupView[]): readonly BackupView[] =>
  copies.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || b.events - a.events)

const load = async (): Promise<void> => {
  backups.value = newestFirst(await bridge.calls.backups())
}

/** The safety copies as the host last told them, the newest first; `load` asks again. */
export const useBackups = (): {
  readonly backups: Readonly<ShallowRef<readonly BackupView[]>>
  readonly load: () => Promise<void>
} => ({ backups: readonly(backups), load })
