import type { JournalWords } from '#domain/csv/journalCsv.ts'
import type { Detail } from '#domain/entry/detail.ts'
import { rowOf } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { Translate } from '#texts/catalogue.ts'

const promise = (promised: Promised, t: Translate): string => {
  switch (promised.kind) {
    case 'date':
    case 'by':
    case 'before':
      return t(`vocabulary.promises.${promised.kind}`, { date: promised.date })
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

const words = (detail: Detail, t: Translate): string => {
  switch (detail.tells) {
    case 'promise':
      return promise(detail.promise, t)
    case 'outcome':
      return t(`vocabulary.outcomes.${detail.outcome}`)
    case 'let-go-reason':
      return t(`vocabulary.letGo.${detail.reason}`)
    case 'deadline':
    case 'startsOn':
      return t(`vocabulary.${detail.tells}`, { date: detail.date })
    case 'newStart':
      return t('vocabulary.newStart', { date: detail.moment.replace('T', ' ') })
    case 'incoming':
      return t('vocabulary.directions.incoming')
    case 'nobodyHired':
      return t('vocabulary.nobodyHired')
    case 'chosenStarts':
      return t('application.entry.chosenStarts', { date: detail.date })
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

/** The words of the exported journal; dates in them stay ISO, as in the date column. */
export const journalWords = (t: Translate): JournalWords => ({
  column: (column) => t(`exports.columns.${column}`),
  stage: (stage) => t(`vocabulary.stages.${stage}`),
  kind: (kind) => t(`entries.${kind}.name`),
  channel: (channel) => t(`vocabulary.channels.${channel}`),
  result: (entry) => {
    const result = rowOf(entry.kind).result(entry)
    return result === undefined ? '' : words(result, t)
  },
})
