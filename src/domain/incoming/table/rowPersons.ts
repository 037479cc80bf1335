import * as v from 'valibot'
import { personSchema, type Person } from '#domain/logbook/person.ts'
import type { RowPerson } from './content.ts'

const personOf = ({ isMet: _, ...told }: RowPerson, id: string): Person =>
  v.parse(personSchema, { id, ...told })

/** The people of a row as they are kept, in their order. */
export const peopleOf = (people: readonly RowPerson[], prefix: string): readonly Person[] =>
  people.map((person, at) => personOf(person, `${prefix}-p${String(at)}`))
