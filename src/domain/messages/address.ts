import { calledName } from './personName.ts'
import type { Person } from '#domain/logbook/person.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import type { Civility } from '#domain/vocabulary.ts'

const titleOf = (civility: Civility, language: Language): string =>
  LANGUAGE_ROWS[language].address.titles[civility]

/** « Madame Benali », "Ms Benali"; the full name where the civility is unknown. Never a guess. */
export const titledName = (
  person: Pick<Person, 'name' | 'civility'>,
  language: Language,
): string => {
  const { full, civility, surname } = calledName(person)
  return civility === undefined ? full : `${titleOf(civility, language)} ${surname ?? full}`
}

/** The name on an envelope: « Madame Nadia Benali », "Ms Nadia Benali". */
export const nameOnEnvelope = (
  person: Pick<Person, 'name' | 'civility'>,
  language: Language,
): string => {
  const { full, civility } = calledName(person)
  return civility === undefined ? full : `${titleOf(civility, language)} ${full}`
}

type Addressed = Pick<Person, 'name' | 'civility'> | undefined

/** The first line of an e-mail: « Bonjour Madame Benali », "Dear Ms Benali"; no comma. */
export const greeting = (person: Addressed, language: Language): string => {
  const { dear, hello } = LANGUAGE_ROWS[language].address
  return person === undefined ? hello : `${dear} ${titledName(person, language)}`
}

/** The first words by voice or on LinkedIn: « Bonjour Madame Benali », "Hello Ms Benali". */
export const hello = (person: Addressed, language: Language): string => {
  const word = LANGUAGE_ROWS[language].address.hello
  return person === undefined ? word : `${word} ${titledName(person, language)}`
}

/** The first line of a letter: « Madame », « Bonjour Camille Martin », "Dear Ms Benali". */
export const salutation = (person: Addressed, language: Language): string => {
  const { dearNobody, titleAloneOpens } = LANGUAGE_ROWS[language].address
  if (person === undefined) return dearNobody
  const { civility } = calledName(person)
  return titleAloneOpens && civility !== undefined
    ? titleOf(civility, language)
    : greeting(person, language)
}
