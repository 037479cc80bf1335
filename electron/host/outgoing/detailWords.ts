import type { Detail } from '#domain/entry/detail.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { Translate } from '#texts/catalogue.ts'

/** How a day is written; the table of the journal has it as ISO, as in its date column. */
export type DayWords = (day: string) => string

const promise = (promised: Promised, t: Translate, day: DayWords): string => {
  switch (promised.kind) {
    case 'date':
    case 'by':
    case 'before':
      return t(`vocabulary.promises.${promised.kind}`, { date: day(promised.date) })
    case 'within':
      return t('vocabulary.promises.within', { n: promised.days })
    case 'hours':
      return t('vocabulary.promises.hours', { n: promised.hours })
    case 'vague':
      return t('vocabulary.promises.vague')
    case 'none':
      return ''
  }
}

/** What is said beside an entry, in words. */
export const detailWords = (detail: Detail, t: Translate, day: DayWords): string => {
  switch (detail.tells) {
    case 'promise':
      return promise(detail.promise, t, day)
    case 'outcome':
      return t(`vocabulary.outcomes.${detail.outcome}`)
    case 'let-go-reason':
      return t(`vocabulary.letGo.${detail.reason}`)
    case 'deadline':
    case 'startsOn':
      return t(`vocabulary.${detail.tells}`, { date: day(detail.date) })
    case 'newStart':
      return t('vocabulary.newStart', {
        date: `${day(detail.moment.slice(0, 10))} ${detail.moment.slice(11)}`,
      })
    case 'incoming':
      return t('vocabulary.directions.incoming')
    case 'nobodyHired':
      return t('vocabulary.nobodyHired')
    case 'chosenStarts':
      return t('application.entry.chosenStarts', { date: day(detail.date) })
    case 'channel':
      return t(`vocabulary.channels.${detail.channel}`)
    case 'setting':
      return t(`vocabulary.settings.${detail.setting}`)
    case 'mode':
      return t(`vocabulary.modes.${detail.mode}`)
    case 'text':
      return detail.text
  }
}
