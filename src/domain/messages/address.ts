import { calledName, type CalledName } from './personName.ts'
import type { Person } from '#domain/logbook/person.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'

type Addressed = Pick<Person, 'name' | 'civility'>

/** The title of somebody, where it is known: spoken to as « Docteur », spoken of as « Dr ». */
const titleOf = (
  { civility, profession }: CalledName,
  language: Language,
  use: 'spokenTo' | 'spokenOf',
): string | undefined => {
  const { titles, professions } = LANGUAGE_ROWS[language].address
  if (profession !== undefined) return professions[profession][use]
  return civility === undefined ? undefined : titles[civility]
}

const called = (person: Addressed, language: Language, use: 'spokenTo' | 'spokenOf'): string => {
  const name = calledName(person)
  const title = titleOf(name, language, use)
  return title === undefined || name.kind !== 'person'
    ? name.full
    : `${title} ${name.surname ?? name.full}`
}

/** « Madame Benali », "Ms Benali"; the full name where the civility is unknown. Never a guess. */
export const titledName = (person: Addressed, language: Language): string =>
  called(person, language, 'spokenOf')

/** The name on an envelope: « Madame Nadia Benali », "Ms Nadia Benali". */
export const nameOnEnvelope = (person: Addressed, language: Language): string => {
  const name = calledName(person)
  const title = titleOf(name, language, 'spokenOf')
  return title === undefined || name.kind !== 'person' ? name.full : `${title} ${name.full}`
}

/**
 * A greeting of somebody. A post or a service has no name to be greeted by: only the title is said,
 * where there is one that stands alone.
 */
const greeted = (word: string, person: Addressed, language: Language): string => {
  const { hello, titleAloneOpens } = LANGUAGE_ROWS[language].address
  const name = calledName(person)
  if (name.kind !== 'post') return `${word} ${called(person, language, 'spokenTo')}`
  const title = titleAloneOpens ? titleOf(name, language, 'spokenTo') : undefined
  return title === undefined ? hello : `${word} ${title}`
}

/** The first line of an e-mail: « Bonjour Madame Benali », "Dear Ms Benali"; no comma. */
export const greeting = (person: Addressed | undefined, language: Language): string => {
  const { dear, hello } = LANGUAGE_ROWS[language].address
  return person === undefined ? hello : greeted(dear, person, language)
}

/** The first words by voice or on LinkedIn: « Bonjour Madame Benali », "Hello Ms Benali". */
export const hello = (person: Addressed | undefined, language: Language): string => {
  const word = LANGUAGE_ROWS[language].address.hello
  return person === undefined ? word : greeted(word, person, language)
}

/** The first line of a letter: « Madame », « Bonjour Camille Martin », "Dear Ms Benali". */
export const salutation = (person: Addressed | undefined, language: Language): string => {
  const { dearNobody, titleAloneOpens } = LANGUAGE_ROWS[language].address
  if (person === undefined) return dearNobody
  const name = calledName(person)
  const title = titleAloneOpens ? titleOf(name, language, 'spokenTo') : undefined
  if (title !== undefined) return title
  return name.kind === 'post' ? dearNobody : greeting(person, language)
}
