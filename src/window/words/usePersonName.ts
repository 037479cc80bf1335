import { useT } from '#window/i18n/useT.ts'
import { calledName } from '#domain/messages/personName.ts'
import type { Person } from '#domain/logbook/person.ts'

/** How a person is named in a line: « Mme Laurent » where both parts are known, else as written. */
export const usePersonName = (): ((person: Pick<Person, 'name' | 'civility'>) => string) => {
  const t = useT()
  return (person) => {
    const { full, civility, surname } = calledName(person)
    return civility === undefined || surname === undefined
      ? full
      : `${t(`vocabulary.civilitiesShort.${civility}`)}\u00A0${surname}`
  }
}
