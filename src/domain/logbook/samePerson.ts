import { fold } from '#domain/fold.ts'
import type { Person } from './person.ts'

/**
 * What tells a person from all others, whichever application they are noted on: their e-mail, their
 * profile, their name at a company. Who shares one of these texts is the same person.
 */
export const personKeys = (
  { name, email, linkedin }: Pick<Person, 'name' | 'email' | 'linkedin'>,
  company: string,
): readonly string[] => [
  `${fold(name)}\n${fold(company)}`,
  ...(email === undefined ? [] : [fold(email)]),
  ...(linkedin === undefined ? [] : [fold(linkedin).replace(/\/$/u, '')]),
]
