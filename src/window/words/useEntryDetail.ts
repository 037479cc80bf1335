import { useLanguage, useT } from '#window/i18n/useT.ts'
import type { Entry, Promised } from '#domain/entry/entry.ts'
import { shortDay } from '#texts/dates.ts'

/** The facts of an entry in a few words, whoever it is about: the channel, what came of it, the day. */
export const useEntryDetail = () => {
  const t = useT()
  const language = useLanguage()

  const onDay = (
    key: 'deadline' | 'chosenStarts' | 'startsOn',
    day: string | undefined,
  ): string | undefined =>
    day === undefined
      ? undefined
      : t(`application.entry.${key}`, { date: shortDay(day, language()) })

  const promise = (promised: Promised | undefined): string | undefined => {
    if (promised === undefined || promised.kind === 'none') return undefined
    if (promised.kind === 'date')
      return t('application.entry.promisedDate', { date: shortDay(promised.date, language()) })
    if (promised.kind === 'within')
      return t('application.entry.promisedWithin', { n: promised.days })
    return t('application.entry.promisedVague')
  }

  const partsOf = (entry: Entry): readonly (string | undefined)[] => {
    switch (entry.kind) {
      case 'interview':
        return [
          entry.setting === undefined ? undefined : t(`vocabulary.settings.${entry.setting}`),
          entry.mode === undefined ? undefined : t(`application.modes.${entry.mode}`),
          promise(entry.promise),
        ]
      case 'thanks':
        return [t(`application.by.${entry.channel}`)]
      case 'follow-up':
        return [
          t(`application.by.${entry.channel}`),
          entry.outcome === 'sent' ? undefined : t(`application.entry.outcomes.${entry.outcome}`),
        ]
      case 'answer':
        return [
          entry.channel === undefined ? undefined : t(`application.by.${entry.channel}`),
          promise(entry.promise),
        ]
      case 'offer':
        return [onDay('deadline', entry.deadline)]
      case 'refusal':
        return [entry.reason, onDay('chosenStarts', entry.chosenStarts)]
      case 'hire':
        return [onDay('startsOn', entry.startsOn), entry.salary]
      case 'let-go':
        return [t(`application.entry.letGo.${entry.reason}`)]
      case 'linkedin-invitation':
      case 'linkedin-acceptance':
      case 'feedback':
      case 'reopened':
      case 'note':
        return []
    }
  }

  return {
    promise,
    detail: (entry: Entry): string =>
      partsOf(entry)
        .filter((part) => part !== undefined)
        .join(', '),
  }
}
