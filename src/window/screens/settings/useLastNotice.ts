import type { LastNotice } from '#contract/notices.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { momentWords } from '#window/words/stepMoment.ts'

/** What became of the last notification, in plain words. */
export const useLastNotice = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const when = (at: string): string => momentWords(at, session.now, t, language())
  return {
    wordsOf: (last: LastNotice | null): string => {
      if (last === null) return t('desktop.lastNotice.none')
      const { result, detail, second, clickedAt } = last
      const told =
        result === 'failed' && detail !== undefined
          ? t('desktop.lastNotice.failedBecause', { when: when(last.at), detail })
          : t(`desktop.lastNotice.${result}`, { when: when(last.at) })
      return [
        told,
        ...(second === undefined ? [] : [t('desktop.lastNotice.second')]),
        ...(clickedAt === undefined
          ? []
          : [t('desktop.lastNotice.clicked', { when: when(clickedAt) })]),
      ].join(' ')
    },
  }
}
