import type { Command } from '#domain/logbook/commands.ts'
import type { Person } from '#domain/logbook/person.ts'
import { refOfKey } from '#domain/logbook/recordKey.ts'
import type { PersonDraft } from './personDraft.ts'

/**
 * What a form writes beside a person who was recognised in it as somebody of another card: that they
 * are one, or that they came here from there. `identity` is for the records to share.
 */
export const recognisedCommands = (
  application: string,
  person: Person,
  { sameAs, moved }: Pick<PersonDraft, 'sameAs' | 'moved'>,
  identity: string,
): readonly Command[] => {
  const known = refOfKey(sameAs)
  if (known === undefined || known.application === application) return []
  return [
    moved
      ? { do: 'move-person', ...known, to: { application, person }, identity }
      : { do: 'join-people', application, person: person.id, with: known, identity },
  ]
}
