import type { Person } from './person.ts'
import { UNLIKE_MAX } from './person.ts'
import type { RecordKey } from './recordKey.ts'
import { without } from '#domain/without.ts'

/** Several answers as one: whoever is somebody else by any of them. */
export const unlikeUnited = (
  answers: readonly (readonly RecordKey[] | undefined)[],
): readonly RecordKey[] =>
  // Where there are more than are kept, the latest are.
  [...new Set(answers.flatMap((keys) => keys ?? []))].slice(-UNLIKE_MAX)

/** The same person with these answers; without the field where there are none. */
export const withUnlike = (person: Person, unlike: readonly RecordKey[]): Person =>
  unlike.length === 0 ? without(person, 'unlike') : { ...person, unlike: [...unlike] }
