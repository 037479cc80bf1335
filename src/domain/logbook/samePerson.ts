import { phoneParts } from '#domain/fields/addresses.ts'
import { phonesIn } from '#domain/fields/phones.ts'
import { fold } from '#domain/fold.ts'
import { mayBeOne } from '#domain/names/mayBeOne.ts'
import type { Person } from './person.ts'

const SAID = 'said:'

/** Whether a detail is what the user said, which holds also of those who were told from others. */
export const isSaid = (detail: string): boolean => detail.startsWith(SAID)

const saidOf = ({ identity = '' }: Pick<Person, 'identity'>): readonly string[] =>
  identity === '' ? [] : [`${SAID}${identity}`]

/**
 * What tells a person from all others, whichever application they are noted on: what the user said,
 * their e-mail, their profile, their name at a company. Who shares one of these texts is the same
 * person; of whoever the user told from others, only what they said counts.
 */
export const personKeys = (
  person: Pick<Person, 'name' | 'email' | 'linkedin' | 'identity' | 'apart'>,
  company: string,
): readonly string[] => {
  const { name, email, linkedin, apart } = person
  if (apart === true) return saidOf(person)
  return [
    `${fold(name)}\n${fold(company)}`,
    ...(email === undefined ? [] : [fold(email)]),
    ...(linkedin === undefined ? [] : [fold(linkedin).replace(/\/$/u, '')]),
    ...saidOf(person),
  ]
}

/** Digits that tell one number from another, whether or not its country is written. */
const TELLING_DIGITS = 9

const phoneKey = (phone: string): string => {
  const { number, extension } = phoneParts(phone)
  const digits = number.replace(/\D/gu, '')
  return `${digits.slice(-TELLING_DIGITS)}${extension === '' ? '' : `x${extension}`}`
}

const profileKey = (profile: string): string =>
  fold(profile)
    .replace(/^https?:\/\//u, '')
    .replace(/^(?:www|[a-z]{2})\./u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')

const PHONE = 'phone:'

/**
 * Whether two records that share a detail are of one person by it. A number alone may be that of a
 * switchboard: where the names cannot be one person's, it is asked, not taken for granted.
 */
export const makesOne = (
  detail: string,
  one: Pick<Person, 'name' | 'civility'>,
  other: Pick<Person, 'name' | 'civility'>,
): boolean => !detail.startsWith(PHONE) || mayBeOne(one, other)

/**
 * The details by which the rules take two records for one person: e-mail, telephone, LinkedIn profile,
 * or what the user said (rules, point 41). A name alone tells nobody from a namesake.
 */
export const identifyingDetails = ({
  email = '',
  phone = '',
  linkedin = '',
  identity,
}: Pick<Person, 'email' | 'phone' | 'linkedin' | 'identity'>): readonly string[] => [
  ...(email === '' ? [] : [`email:${fold(email)}`]),
  ...(phone === '' ? [] : phonesIn(phone).map((number) => `${PHONE}${phoneKey(number)}`)),
  ...(linkedin === '' ? [] : [`linkedin:${profileKey(linkedin)}`]),
  ...saidOf({ identity }),
]
