import { computed, onMounted, shallowRef, type ComputedRef } from 'vue'
import { bridge } from '#app/bridge.ts'
import { useLanguage, useT } from '#app/i18n/useT.ts'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { localOf } from '#domain/calendar/zone.ts'
import { shortMoment } from '#shared/i18n/dates.ts'
import type { BackupView } from '#shared/views.ts'

/** One line at the foot of the spine: when the last safety copy was made. */
export const useBackupLine = (): ComputedRef<string> => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const last = shallowRef<BackupView>()

  const load = async (): Promise<void> => {
    const copies = await bridge.calls.backups()
    last.value = copies.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))[0]
  }
  onMounted(() => void load())

  return computed(() => {
    const zone = session.settings?.zone
    if (session.start?.demo === true) return t('session.demoLine')
    if (last.value === undefined || zone === undefined) return t('session.noBackupLine')
    const made = localOf(Date.parse(last.value.madeAt), zone)
    return t('session.backupLine', { when: shortMoment(made, language()) })
  })
}
