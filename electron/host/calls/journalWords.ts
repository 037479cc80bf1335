import type { JournalWords } from '#domain/csv/journalCsv.ts'
import type { Entry, Promised } from '#domain/entry/entry.ts'
import type { Translate } from '#texts/catalogue.ts'

const promise = (promised: Promised, t: Translate): string => {
  switch (promised.kind) {
    case 'date':
      return t('vocabulary.promises.date', { date: promised.date })
    case 'within':
      return t('vocabulary.promises.within', { n: promised.days })
    case 'vague':
      return t('vocabulary.promises.vague')
    case 'none':
      return ''
  }
}

const outcome = (entry: Entry, t: Translate): string => {
  switch (entry.kind) {
    case 'interview':
    case 'answer':
      return entry.promise === undefined ? '' : promise(entry.promise, t)
    case 'follow-up':
      return t(`vocabulary.outcomes.${entry.outcome}`)
    case 'let-go':
      return t(`vocabulary.letGo.${entry.reason}`)
    case 'offer':
      return entry.deadline === undefined ? '' : t('vocabulary.deadline', { date: entry.deadline })
    case 'hire':
      return entry.startsOn === undefined ? '' : t('vocabulary.startsOn', { date: entry.startsOn })
    case 'thanks':
    case 'linkedin-invitation':
    case 'linkedin-acceptance':
    case 'refusal':
    case 'feedback':
    case 'reopened':
    case 'note':
      return ''
  }
}

/** The words of the exported journal; dates in them stay ISO, as in the date column. */
export const journalWords = (t: Translate): JournalWords => ({
  column: (column) => t(`exports.columns.${column}`),
  stage: (stage) => t(`vocabulary.stages.${stage}`),
  kind: (kind) => t(`vocabulary.entries.${kind}`),
  channel: (channel) => t(`vocabulary.channels.${channel}`),
  outcome: (entry) => outcome(entry, t),
})
