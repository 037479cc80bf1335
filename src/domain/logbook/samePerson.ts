import { phoneParts } from '#domain/fields/addresses.ts'
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

/**
 * The details by which the rules take two records for one person: e-mail, telephone, LinkedIn profile,
 * or what the user said (rules, point 41). A name alone tells nobody from a namesake.
 */
export const identifyingDetails = ({
  email = '',
  phone = '',
  linkedin = '',
  identity = '',
}: Pick<Person, 'email' | 'phone' | 'linkedin' | 'identity'>): readonly string[] => [
  ...(email === '' ? [] : [`email:${fold(email)}`]),
  ...(phone === '' ? [] : [`phone:${phoneKey(phone)}`]),
  ...(linkedin === '' ? [] : [`linkedin:${profileKey(linkedin)}`]),
  ...(identity === '' ? [] : [`said:${identity}`]),
]
