import { readName, type NameRead } from '#domain/names/readName.ts'
import type { Person } from '#domain/logbook/person.ts'

/** How a person is called: `full` is always right, `surname` is there only where it is sure. */
export type CalledName = NameRead

/** Reads a name as it was typed; the civility that was chosen goes before one typed with the name. */
export const calledName = ({ name, civility }: Pick<Person, 'name' | 'civility'>): CalledName => {
  const { civility: typed, ...read } = readName(name)
  // « Madame Dr Roy » is said by nobody, and one title does not fit two people.
  const known =
    read.profession !== undefined || read.kind === 'several' ? undefined : (civility ?? typed)
  const { honour, ...plain } = read
  // A man is no Dame: it is his first name.
  const called =
    honour === 'Dame' && civility === 'monsieur'
      ? { ...plain, full: `${honour} ${read.full}` }
      : read
  return { ...called, ...(known === undefined ? {} : { civility: known }) }
}
