import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { momentWords } from '#window/words/stepMoment.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import type { Done } from '#contract/views.ts'

/** « Ensuite : Relancer Mme Benali, mar. 1er déc., 10 h. »: what a deed leads to, or nothing. */
export const useNextWords = (): ((done: Done) => string) => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const words = useStepWords()

  return ({ next }) => {
    if (next === undefined) return ''
    const step = words.title(next)
    // The last day to answer is the one to remember.
    if (next.deadline !== undefined || next.over === true) return t('session.nextAlone', { step })
    return t('session.next', {
      step,
      when:
        next.when === 'now'
          ? t('session.rightNow')
          : momentWords(next.moment, session.now, t, language()),
    })
  }
}
