import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useLists } from '#window/words/useLists.ts'
import type { Detail } from '#domain/entry/detail.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { shortDay } from '#texts/dates.ts'

/** The facts of an entry in a few words, whoever it is about: the channel, what came of it, the day. */
export const useEntryDetail = () => {
  const t = useT()
  const language = useLanguage()
  const { inSeries } = useLists()

  const promise = (promised: Promised | undefined): string | undefined => {
    if (promised === undefined || promised.kind === 'none') return undefined
    if (promised.kind === 'date')
      return t('application.entry.promisedDate', { date: shortDay(promised.date, language()) })
    if (promised.kind === 'within')
      return t('application.entry.promisedWithin', { n: promised.days })
    return t('application.entry.promisedVague')
  }

  const wordsOf = (detail: Detail): string | undefined => {
    switch (detail.tells) {
      case 'channel':
        return t(`application.by.${detail.channel}`)
      case 'outcome':
        return t(`application.entry.outcomes.${detail.outcome}`)
      case 'promise':
        return promise(detail.promise)
      case 'let-go-reason':
        return t(`application.entry.letGo.${detail.reason}`)
      case 'setting':
        return t(`vocabulary.settings.${detail.setting}`)
      case 'mode':
        return t(`application.modes.${detail.mode}`)
      case 'deadline':
      case 'chosenStarts':
      case 'startsOn':
        return t(`application.entry.${detail.tells}`, { date: shortDay(detail.date, language()) })
      case 'text':
        return detail.text
    }
  }

  return {
    promise,
    detail: (entry: Entry): string =>
      inSeries(
        rowOf(entry.kind)
          .details(entry)
          .flatMap((fact) => wordsOf(fact) ?? []),
      ),
  }
}
