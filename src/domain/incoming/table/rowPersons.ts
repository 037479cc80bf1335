import type { Person } from '#domain/logbook/person.ts'
import { without } from '#domain/without.ts'
import type { RowPerson } from './content.ts'

const personOf = (told: RowPerson, id: string): Person => ({ id, ...without(told, 'isMet') })

/** The people of a row as they are kept, in their order. */
export const peopleOf = (people: readonly RowPerson[], prefix: string): readonly Person[] =>
  people.map((person, at) => personOf(person, `${prefix}-p${String(at)}`))
