import { useT } from '#window/i18n/useT.ts'
import { usePersonName } from '#window/words/usePersonName.ts'
import { useEntryDetail } from '#window/words/useEntryDetail.ts'
import {
  hasLine,
  type Entry,
  type EntryOf,
  type KindOfLine,
  type NotedKind,
} from '#domain/entry/entry.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import { personOf, type Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { calledName } from '#domain/messages/personName.ts'
import type { Person } from '#domain/logbook/person.ts'

/** How an entry reads on the timeline: what happened in bold, then how. */
export interface EntryLine {
  readonly deed: string
  /** Begins with a space or a comma, where there is any. */
  readonly rest: string
}

const spaced = (rest: string): string => (rest === '' ? '' : ` ${rest}`)

/** What was done for somebody: French agrees with the person, where it is known how. */
const useAgreed = () => {
  const t = useT()
  const nameOf = usePersonName()
  return (kind: KindOfLine<'agreed' | 'attempt'>, person: Person | undefined): string =>
    person === undefined
      ? t(`entries.${kind}.deed`)
      : t(`entries.${kind}.done.${calledName(person).civility ?? 'unknown'}`, {
          person: nameOf(person),
        })
}

/** An attempt to reach somebody, by what came of it. */
const useAttempt = () => {
  const t = useT()
  const nameOf = usePersonName()
  const agreed = useAgreed()
  return (entry: EntryOf<KindOfLine<'attempt'>>, person: Person | undefined): EntryLine => {
    const { kind, outcome, channel } = entry
    const by = t(`application.by.${channel}`)
    if (outcome === 'sent') return { deed: agreed(kind, person), rest: ` ${by}` }
    const name = person === undefined ? undefined : nameOf(person)
    if (outcome === 'reached' && entry.kind === 'call' && entry.direction === 'incoming')
      return {
        deed:
          name === undefined
            ? t('application.entry.theyCalled')
            : t('application.entry.theyCalledWho', { person: name }),
        rest: channel === 'phone' ? '' : ` ${by}`,
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
    const toPerson =
      name === undefined ? '' : t(`application.entry.callsTo.${outcome}`, { person: name })
    return { deed: t(`application.entry.calls.${outcome}`), rest: `${toPerson}${how}` }
  }
}

/** The sentences of the timeline, told of the people they are about: « Mme Laurent remerciée ». */
export const useEntryLine = (application: () => Application) => {
  const t = useT()
  const nameOf = usePersonName()
  const { detail } = useEntryDetail()
  const agreed = useAgreed()
  const attempt = useAttempt()

  /** Before any interview it goes into no other drawer. */
  const deedOf = (kind: NotedKind): string =>
    kind === 'let-go' && isBeforeInterview(application())
      ? t('sent.letGoDeed')
      : t(`entries.${kind}.deed`)

  return (entry: Exclude<Entry, Interview>): EntryLine => {
    const id = 'to' in entry ? entry.to : 'from' in entry ? entry.from : undefined
    const person = personOf(application(), id)
    const deed = deedOf(entry.kind)
    if (hasLine(entry, 'attempt')) return attempt(entry, person)
    if (hasLine(entry, 'agreed'))
      return { deed: agreed(entry.kind, person), rest: spaced(detail(entry)) }
    if (hasLine(entry, 'theirs'))
      return {
        deed:
          person === undefined
            ? deed
            : t(`entries.${entry.kind}.theirs`, { person: nameOf(person) }),
        rest: spaced(detail(entry)),
      }
    if (hasLine(entry, 'addressed'))
      return {
        deed,
        rest:
          person === undefined ? '' : ` ${t('application.entry.to', { person: nameOf(person) })}`,
      }
    const rest = hasLine(entry, 'aside') ? detail(entry) : ''
    return { deed, rest: rest === '' ? '' : `, ${rest}` }
  }
}
