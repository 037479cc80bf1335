import { useT } from '#window/i18n/useT.ts'
import { usePersonName } from '#window/words/usePersonName.ts'
import { useEntryDetail } from '#window/words/useEntryDetail.ts'
import { personOf, type Application } from '#domain/logbook/application.ts'
import type { Entry, EntryOf, Interview } from '#domain/entry/entry.ts'
import { calledName } from '#domain/messages/personName.ts'
import type { Person } from '#domain/logbook/person.ts'

/** How an entry reads on the timeline: what happened in bold, then how. */
export interface EntryLine {
  readonly deed: string
  /** Begins with a space or a comma, where there is any. */
  readonly rest: string
}

/** The sentences of the timeline, told of the people they are about: « Mme Laurent remerciée ». */
export const useEntryLine = (application: () => Application) => {
  const t = useT()
  const nameOf = usePersonName()
  const { detail } = useEntryDetail()

  /** French agrees with the person, where it is known how; else the deed comes first. */
  const agreed = (kind: 'thanks' | 'follow-up', person: Person): string =>
    t(`application.entry.done.${kind}.${calledName(person).civility ?? 'unknown'}`, {
      person: nameOf(person),
    })

  const spaced = (rest: string): string => (rest === '' ? '' : ` ${rest}`)
  const aside = (rest: string): string => (rest === '' ? '' : `, ${rest}`)

  const attempt = (
    { kind, outcome, channel }: EntryOf<'follow-up'>,
    person: Person | undefined,
  ): EntryLine => {
    const by = t(`application.by.${channel}`)
    const name = person === undefined ? undefined : nameOf(person)
    if (outcome === 'sent')
      return {
        deed: person === undefined ? t(`application.entry.deeds.${kind}`) : agreed(kind, person),
        rest: ` ${by}`,
      }
    if (outcome === 'reached')
      return {
        deed:
          name === undefined
            ? t('application.entry.talked')
            : t('application.entry.talkedWith', { person: name }),
        rest: ` ${by}`,
      }
    // That a call goes by phone needs no words.
    const how = channel === 'phone' ? '' : `, ${by}`
    const whom =
      name === undefined ? '' : t(`application.entry.callsTo.${outcome}`, { person: name })
    return { deed: t(`application.entry.calls.${outcome}`), rest: `${whom}${how}` }
  }

  return (entry: Exclude<Entry, Interview>): EntryLine => {
    const id = 'to' in entry ? entry.to : 'from' in entry ? entry.from : undefined
    const person = personOf(application(), id)
    const deed = t(`application.entry.deeds.${entry.kind}`)
    switch (entry.kind) {
      case 'thanks':
        return {
          deed: person === undefined ? deed : agreed(entry.kind, person),
          rest: ` ${detail(entry)}`,
        }
      case 'follow-up':
        return attempt(entry, person)
      case 'linkedin-invitation':
        return {
          deed,
          rest:
            person === undefined ? '' : ` ${t('application.entry.to', { person: nameOf(person) })}`,
        }
      case 'linkedin-acceptance':
      case 'feedback':
      case 'answer':
        return {
          deed:
            person === undefined
              ? deed
              : t(`application.entry.theirs.${entry.kind}`, { person: nameOf(person) }),
          rest: spaced(detail(entry)),
        }
      case 'offer':
      case 'hire':
      case 'let-go':
        return { deed, rest: aside(detail(entry)) }
      case 'refusal':
      case 'reopened':
      case 'note':
        return { deed, rest: '' }
    }
  }
}
