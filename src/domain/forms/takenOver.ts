import type { Person } from '#domain/logbook/person.ts'
import { personDraftOf, type PersonDraft } from './personDraft.ts'

/** What stays theirs wherever they work. */
const THEIRS = ['civility', 'linkedin', 'linkedinConnected'] as const
/** What holds as long as they work where they were known. */
const OF_THEIR_PLACE = [
  'role',
  'email',
  'phone',
  'assistantPhone',
  'postalAddress',
  'isHr',
  'agency',
] as const

const isBlank = (answer: PersonDraft[keyof PersonDraft]): boolean =>
  answer === null || answer === false || answer === ''

/**
 * The fields still blank in the form of somebody who is known from another card, as they are known
 * there; of whoever works elsewhere since, only what goes along with them.
 */
export const takenOver = (
  draft: PersonDraft,
  known: Person,
  { moved }: { readonly moved: boolean },
): Partial<PersonDraft> => {
  const there = personDraftOf(known)
  const fields = moved ? THEIRS : [...THEIRS, ...OF_THEIR_PLACE]
  return Object.fromEntries(
    fields
      .filter((field) => isBlank(draft[field]) && !isBlank(there[field]))
      .map((field) => [field, there[field]]),
  )
}
