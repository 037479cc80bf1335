import { calledName } from '#domain/messages/personName.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Translate } from './catalogue.ts'

/** How a person is named in a line: « Mme Laurent » where both parts are known, else in full. */
export const nameOfPerson = (person: Pick<Person, 'name' | 'civility'>, t: Translate): string => {
  const { full, civility, surname, kind, profession } = calledName(person)
  if (kind !== 'person' || profession !== undefined) return person.name
  return civility === undefined || surname === undefined
    ? full
    : `${t(`vocabulary.civilitiesShort.${civility}`)}\u00A0${surname}`
}
