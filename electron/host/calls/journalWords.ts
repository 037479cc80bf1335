import type { Detail } from '#domain/entry/detail.ts'
import { rowOf } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { CellWords } from '#domain/outgoing/adviser/column.ts'
import type { Translate } from '#texts/catalogue.ts'

/** How a day is written; the table of the journal has it as ISO, as in its date column. */
type DayWords = (day: string) => string

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

const words = (detail: Detail, t: Translate, day: DayWords): string => {
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

/** Each text looked up once: a table says the same few words in thousands of cells. */
const rememberedTexts = (t: Translate): Translate => {
  const known = new Map<string, string>()
  return (key, params) => {
    const asked = params === undefined ? key : `${key} ${JSON.stringify(params)}`
    const before = known.get(asked)
    if (before !== undefined) return before
    const text = t(key, params)
    known.set(asked, text)
    return text
  }
}

/** The words of the exported journal; dates in them stay ISO unless `day` writes them otherwise. */
export const journalWords = (
  translate: Translate,
  day: DayWords = (iso) => iso,
): Omit<CellWords, 'standing'> => {
  const t = rememberedTexts(translate)
  return {
    stage: (stage) => t(`vocabulary.stages.${stage}`),
    kind: (kind) => t(`entries.${kind}.name`),
    channel: (channel) => t(`vocabulary.channels.${channel}`),
    result: (entry) => {
      const result = rowOf(entry.kind).result(entry)
      return result === undefined ? '' : words(result, t, day)
    },
  }
}
