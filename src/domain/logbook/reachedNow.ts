import { without } from '#domain/without.ts'
import type { Person } from './person.ts'

/**
 * A person with what may still be used to reach them: whoever has left is not written to or called
 * where they worked. Their profile is theirs wherever they go.
 */
export const reachedNow = (person: Person, hasLeft = person.left === true): Person =>
  hasLeft ? without(person, 'email', 'phone', 'assistantPhone', 'postalAddress') : person
