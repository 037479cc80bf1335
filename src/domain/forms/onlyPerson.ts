import type { EntryDraft } from './entryDraft.ts'
import type { Person } from '#domain/logbook/person.ts'

/** Whom an entry is most likely about where nothing more is known: the only person there is. */
export const onlyPerson = (people: readonly Person[]): Partial<Pick<EntryDraft, 'to' | 'from'>> => {
  const [only, another] = people
  return only === undefined || another !== undefined ? {} : { to: only.id, from: only.id }
}
