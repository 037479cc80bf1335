import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useLists } from '#window/words/useLists.ts'
import { unbrokenAmounts } from '#window/words/unbrokenAmounts.ts'
import type { Detail } from '#domain/entry/detail.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'

const PROMISED_DAY = {
  date: 'application.entry.promisedDate',
  by: 'application.entry.promisedBy',
  before: 'application.entry.promisedBefore',
} as const

/** How word came, and that it is in favour of nobody. */
const HOW: ReadonlySet<Detail['tells']> = new Set(['channel', 'nobodyHired'])

/** When the answer comes, as it was said. */
const usePromiseWords = () => {
  const t = useT()
  const language = useLanguage()
  return (promised: Promised | undefined): string | undefined => {
    switch (promised?.kind) {
      case undefined:
      case 'none':
        return undefined
      case 'date':
      case 'by':
      case 'before':
        return t(PROMISED_DAY[promised.kind], { date: shortDay(promised.date, language()) })
      case 'within':
        return t('application.entry.promisedWithin', { n: promised.days })
      case 'hours':
        return t('application.entry.promisedHours', { n: promised.hours })
      case 'vague':
        return t('application.entry.promisedVague')
    }
  }
}

/** The facts of an entry in a few words, whoever it is about: the channel, what came of it, the day. */
export const useEntryDetail = () => {
  const t = useT()
  const language = useLanguage()
  const { inSeries } = useLists()

  const promise = usePromiseWords()

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
      case 'newStart':
        return t('application.entry.newStart', { date: shortMoment(detail.moment, language()) })
      case 'incoming':
      case 'nobodyHired':
        return t(`application.entry.${detail.tells}`)
      case 'text':
        return unbrokenAmounts(detail.text)
    }
  }

  const said = (entry: Entry, isTold: (detail: Detail) => boolean): string =>
    inSeries(
      rowOf(entry.kind)
        .details(entry)
        .filter(isTold)
        .flatMap((fact) => wordsOf(fact) ?? []),
    )

  return {
    promise,
    detail: (entry: Entry): string => said(entry, () => true),
    /** Of a quiet entry: how it came, which is said at once, and the rest, which stays folded. */
    howItCame: (entry: Entry): string => said(entry, ({ tells }) => HOW.has(tells)),
    folded: (entry: Entry): string => said(entry, ({ tells }) => !HOW.has(tells)),
  }
}
