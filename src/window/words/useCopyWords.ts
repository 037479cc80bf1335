import { localOf } from '#domain/calendar/zone.ts'
import { shortMoment } from '#texts/dates.ts'
import type { BackupView } from '#contract/views.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'

/** How a copy that one can go back to is named: what it is, of when, how much it holds and lacks. */
export const useCopyWords = (): {
  readonly when: (copy: BackupView) => string
  readonly nameOf: (copy: BackupView) => string
} => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const when = ({ madeAt }: BackupView): string =>
    shortMoment(localOf(Date.parse(madeAt), session.settings.zone), language())
  const keyOf = ({ kind }: BackupView) =>
    kind === 'remains'
      ? 'recovery.remains'
      : kind === 'set-aside'
        ? 'recovery.setAside'
        : 'recovery.backup'
  return {
    when,
    nameOf: (copy) => {
      const name = t(keyOf(copy), { when: when(copy), n: copy.events })
      if (copy.damaged === true) return t('recovery.damagedCopy', { copy: name })
      return copy.missing === undefined
        ? name
        : t('recovery.missing', { copy: name, n: copy.missing })
    },
  }
}
