import { useT } from '#window/i18n/useT.ts'
import { nameOfPerson } from '#texts/nameOfPerson.ts'
import type { Person } from '#domain/logbook/person.ts'

/** How a person is named in a line, in the language of the window. */
export const usePersonName = (): ((person: Pick<Person, 'name' | 'civility'>) => string) => {
  const t = useT()
  return (person) => nameOfPerson(person, t)
}
