import type { Concern, ConcernReason } from '#domain/moves/concerns.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useWarningWords } from '#window/words/useWarningWords.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { shortDay } from '#texts/dates.ts'

/** Why cards of a batch deserve a look, in words that several cards can share. */
export const useConcernWords = (): ((concern: Concern) => readonly ConcernReason[]) => {
  const t = useT()
  const language = useLanguage()
  const wordsOf = useWarningWords()

  const reasonOf = (warning: Warning): ConcernReason => {
    const ofOne = wordsOf(warning)
    if (warning.id === 'same-half-day' || warning.id === 'same-half-day-nobody')
      return { ofOne, ofSeveral: t('board.many.reasons.sameHalfDay') }
    if (warning.id === 'before-promise' && warning.day !== undefined)
      return {
        ofOne,
        ofSeveral: t('board.many.reasons.beforePromise'),
        detail: shortDay(warning.day, language()),
      }
    return { ofOne, ofSeveral: ofOne }
  }

  return ({ warnings, sameAs, person = '' }) => [
    ...warnings.map(reasonOf),
    ...(sameAs === undefined
      ? []
      : [
          {
            ofOne: t('board.many.reasons.samePerson', {
              person,
              company: sameAs.company,
              post: sameAs.post,
            }),
            ofSeveral: t('board.many.reasons.samePeople'),
            detail: t('board.many.reasons.alsoFor', { post: sameAs.post, company: sameAs.company }),
          },
        ]),
  ]
}
