import { useLanguage, useT } from '#app/i18n/useT.ts'
import type { Entry, EntryKind, Promised } from '#domain/entry.ts'
import type { By } from '#domain/vocabulary.ts'
import { shortDay } from '#shared/i18n/dates.ts'
import type { IconName } from '#ui/icons.ts'

const ICON_OF: By<EntryKind, IconName> = {
  interview: 'people',
  thanks: 'mail',
  'linkedin-invitation': 'profile',
  'linkedin-acceptance': 'profile',
  'follow-up': 'mail',
  answer: 'reply',
  offer: 'contract',
  refusal: 'foldedPage',
  feedback: 'chat',
  hire: 'key',
  'let-go': 'drawer',
  reopened: 'refresh',
  note: 'note',
}

const FOLLOW_UP_ICON: By<Extract<Entry, { kind: 'follow-up' }>['outcome'], IconName> = {
  sent: 'mail',
  reached: 'phone',
  'no-answer': 'callMissed',
  voicemail: 'voicemail',
  'message-left': 'chat',
  'wrong-number': 'callMissed',
}

/** How an entry reads in a list: its drawing, its name, and the line below. */
export const useEntryWords = () => {
  const t = useT()
  const language = useLanguage()
  const day = (date: string): string => shortDay(date, language())

  const promise = (promised: Promised | undefined): string | undefined => {
    switch (promised?.kind) {
      case undefined:
        return undefined
      case 'date':
        return t('vocabulary.promises.date', { date: day(promised.date) })
      case 'within':
        return t('vocabulary.promises.within', { n: promised.days })
      case 'vague':
      case 'none':
        return t(`vocabulary.promises.${promised.kind}`)
    }
  }

  const parts = (entry: Entry): readonly (string | undefined)[] => {
    switch (entry.kind) {
      case 'interview':
        return [
          entry.setting === undefined ? undefined : t(`vocabulary.settings.${entry.setting}`),
          entry.mode === undefined ? undefined : t(`vocabulary.modes.${entry.mode}`),
          promise(entry.promise),
        ]
      case 'thanks':
        return [t(`vocabulary.channels.${entry.channel}`)]
      case 'follow-up':
        return [
          t(`vocabulary.channels.${entry.channel}`),
          t(`vocabulary.outcomes.${entry.outcome}`),
        ]
      case 'answer':
        return [
          entry.channel === undefined ? undefined : t(`vocabulary.channels.${entry.channel}`),
          promise(entry.promise),
        ]
      case 'offer':
        return [
          entry.deadline === undefined
            ? undefined
            : t('vocabulary.deadline', { date: day(entry.deadline) }),
        ]
      case 'refusal':
        return [entry.reason]
      case 'hire':
        return [
          entry.salary,
          entry.startsOn === undefined
            ? undefined
            : t('vocabulary.startsOn', { date: day(entry.startsOn) }),
        ]
      case 'let-go':
        return [t(`vocabulary.letGo.${entry.reason}`)]
      case 'linkedin-invitation':
      case 'linkedin-acceptance':
      case 'feedback':
      case 'reopened':
      case 'note':
        return []
    }
  }

  return {
    icon: (entry: Entry): IconName =>
      entry.kind === 'follow-up' ? FOLLOW_UP_ICON[entry.outcome] : ICON_OF[entry.kind],
    title: (entry: Entry): string => t(`vocabulary.entries.${entry.kind}`),
    detail: (entry: Entry): string =>
      parts(entry)
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
    promise,
  }
}
