import type { Application } from '#domain/logbook/application.ts'
import { writtenIn } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isMatch, searchedText, type Searched } from '#domain/match.ts'

/** What a person can be found by. */
export const personParts = ({
  name,
  role,
  email,
  phone,
  assistantPhone,
}: Person): readonly (string | undefined)[] => [name, role, email, phone, assistantPhone]

/** What a card can be found by, and every line about it: its company, post and where they come from. */
export const cardParts = ({
  company,
  post,
  place,
  agency,
  source,
  cv,
}: Application['details']): readonly (string | undefined)[] => [
  company,
  post,
  place,
  agency,
  source,
  cv,
]

const known = new WeakMap<Application, Searched>()

/** What an application is searched through, made once. */
export const searchedTextOf = (application: Application): Searched => {
  const before = known.get(application)
  if (before !== undefined) return before
  const { details, people, entries } = application
  const made = searchedText([
    ...cardParts(details),
    details.notes,
    ...people.flatMap(personParts),
    ...entries.flatMap(writtenIn),
  ])
  known.set(application, made)
  return made
}

/**
 * Whether every word of `query` is found in the company, agency, post, place, source, CV, notes,
 * people or entries.
 * Case, accents and ligatures do not matter; an empty query finds everything.
 */
export const isFound = (application: Application, query: string): boolean =>
  query.trim() === '' || isMatch(searchedTextOf(application), query)
