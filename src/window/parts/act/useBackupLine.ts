import { computed, onMounted, onUnmounted, type ComputedRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useBackups } from '#window/host/useBackups.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { localOf } from '#domain/calendar/zone.ts'
import { shortMoment } from '#texts/dates.ts'

/** One line at the foot of the spine: when the last safety copy was made. */
export const useBackupLine = (): ComputedRef<string> => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const { backups, look, load } = useBackups()

  onMounted(() => void load())
  // The host makes its copies by itself; what is noted meanwhile is a good moment to look.
  onUnmounted(bridge.listen('changed', () => void look()))

  return computed(() => {
    const [last] = backups.value
    if (session.isDemo) return t('session.demoLine')
    if (last === undefined) return t('session.noBackupLine')
    const made = localOf(Date.parse(last.madeAt), session.settings.zone)
    return t('session.backupLine', { when: shortMoment(made, language()) })
  })
}
