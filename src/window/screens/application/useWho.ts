import { usePersonName } from '#window/words/usePersonName.ts'
import { personOf, type Application } from '#domain/logbook/application.ts'

/** Names the people of one application by their ids; undefined for an id it does not know. */
export const useWho = (application: () => Application) => {
  const nameOf = usePersonName()
  return (id: string | undefined): string | undefined => {
    const person = personOf(application(), id)
    return person === undefined ? undefined : nameOf(person)
  }
}
