import type { Application } from '#domain/logbook/application.ts'
import { writtenIn } from '#domain/entry/entry.ts'
import { fold, hasAll, wordsOf } from '#domain/fold.ts'

const digits = (phone: string | undefined): string | undefined => phone?.replace(/\D+/gu, '')

const folded = new WeakMap<Application, string>()

const searchedTextOf = (application: Application): string => {
  const known = folded.get(application)
  if (known !== undefined) return known
  const { details, people, entries } = application
  const parts = [
    details.company,
    details.post,
    details.place,
    details.notes,
    ...people.flatMap(({ name, role, email, phone, assistantPhone }) => [
      name,
      role,
      email,
      phone,
      digits(phone),
      digits(assistantPhone),
    ]),
    ...entries.flatMap(writtenIn),
  ]
  const made = fold(parts.filter((part) => part !== undefined).join('\n'))
  folded.set(application, made)
  return made
}

/**
 * Whether every word of `query` is found in the company, post, place, notes, people or entries.
 * Case, accents and ligatures do not matter; an empty query finds everything.
 */
export const isFound = (application: Application, query: string): boolean => {
  const words = wordsOf(query)
  return words.length === 0 || hasAll(searchedTextOf(application), words)
}
