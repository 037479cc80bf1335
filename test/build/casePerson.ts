import type { Person } from '#domain/logbook/person.ts'
import { person, REACHABLE } from './entries.ts'

/** A person as worked cases name one: what is known of them is yes or no, never a real address. */
export type CasePerson =
  | string
  | {
      readonly name: string
      readonly email?: boolean
      readonly phone?: boolean
      readonly linkedin?: 'profile' | 'accepted'
      readonly assistantPhone?: boolean
      readonly postalAddress?: boolean
      readonly isHr?: boolean
      readonly gaveNoDetails?: boolean
    }

const known = (given: Exclude<CasePerson, string>): Partial<Person> => ({
  ...(given.email === true ? { email: REACHABLE.email } : {}),
  ...(given.phone === true ? { phone: REACHABLE.phone } : {}),
  ...(given.linkedin === undefined ? {} : { linkedin: REACHABLE.linkedin }),
  ...(given.linkedin === 'accepted' ? { linkedinConnected: true } : {}),
  ...(given.assistantPhone === true ? { assistantPhone: '01 99 00 00 10' } : {}),
  ...(given.postalAddress === true ? { postalAddress: '4 rue des Tanneurs, Tours' } : {}),
  ...(given.isHr === true ? { isHr: true } : {}),
  ...(given.gaveNoDetails === true ? { gaveNoDetails: true } : {}),
})

/** The person a worked case names; the id is the name in small letters. */
export const casePerson = (given: CasePerson): Person =>
  typeof given === 'string' ? person(given) : person(given.name, known(given))
