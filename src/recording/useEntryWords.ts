import { useLanguage, useT } from '#app/i18n/useT.ts'
import type { Entry, EntryKind, Promised } from '#domain/entry.ts'
import { shortDay } from '#shared/i18n/dates.ts'

/** How an entry reads: the deed in bold, then with whom and how. */
export interface EntryWords {
  readonly deed: string
  readonly rest: string
  /** The rest is a remark after a comma, not « à Mme Diallo, par e-mail ». */
  readonly isAside: boolean
}

/**
 * The words for entries. `who` names a person by id; where it knows none, or is left out because
 * the person is shown beside, the words do without.
 */
export const useEntryWords = (who: (id: string | undefined) => string | undefined = nobody) => {
  const t = useT()
  const language = useLanguage()

  const to = (id: string | undefined): string | undefined => {
    const person = who(id)
    return person === undefined ? undefined : t('application.entry.to', { person })
  }
  const from = (id: string | undefined): string | undefined => {
    const person = who(id)
    return person === undefined ? undefined : t('application.entry.from', { person })
  }
  const day = (local: string): string => shortDay(local, language())
  const said = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(', ')

  const promise = (promised: Promised | undefined): string | undefined => {
    if (promised === undefined || promised.kind === 'none') return undefined
    if (promised.kind === 'date')
      return t('application.entry.promisedDate', { date: day(promised.date) })
    if (promised.kind === 'within')
      return t('application.entry.promisedWithin', { n: promised.days })
    return t('application.entry.promisedVague')
  }

  const rest = (entry: Entry): string => {
    switch (entry.kind) {
      case 'interview':
        return said(
          entry.setting === undefined ? undefined : t(`vocabulary.settings.${entry.setting}`),
          entry.mode === undefined ? undefined : t(`application.modes.${entry.mode}`),
          promise(entry.promise),
        )
      case 'thanks':
        return said(to(entry.to), t(`application.by.${entry.channel}`))
      case 'follow-up':
        return said(
          to(entry.to),
          t(`application.by.${entry.channel}`),
          entry.outcome === 'sent' ? undefined : t(`application.entry.outcomes.${entry.outcome}`),
        )
      case 'linkedin-invitation':
        return said(to(entry.to))
      case 'linkedin-acceptance':
      case 'feedback':
        return said(from(entry.from))
      case 'answer':
        return said(
          from(entry.from),
          entry.channel === undefined ? undefined : t(`application.by.${entry.channel}`),
          promise(entry.promise),
        )
      case 'offer':
        return said(
          entry.deadline === undefined
            ? undefined
            : t('application.entry.deadline', { date: day(entry.deadline) }),
        )
      case 'refusal':
        return said(
          entry.reason,
          entry.chosenStarts === undefined
            ? undefined
            : t('application.entry.chosenStarts', { date: day(entry.chosenStarts) }),
        )
      case 'hire':
        return said(
          entry.startsOn === undefined
            ? undefined
            : t('application.entry.startsOn', { date: day(entry.startsOn) }),
          entry.salary,
        )
      case 'let-go':
        return said(t(`application.entry.letGo.${entry.reason}`))
      case 'reopened':
      case 'note':
        return ''
    }
  }

  return {
    promise,
    ofEntry: (entry: Entry): EntryWords => ({
      deed: t(`application.entry.deeds.${entry.kind}`),
      rest: rest(entry),
      isAside: ASIDE.has(entry.kind),
    }),
  }
}

const ASIDE: ReadonlySet<EntryKind> = new Set(['offer', 'refusal', 'hire', 'let-go'])

const nobody = (): undefined => undefined
