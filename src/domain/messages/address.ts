import { calledName } from './personName.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Language } from '#domain/language.ts'
import type { By, Civility } from '#domain/vocabulary.ts'

const TITLE: By<Language, By<Civility, string>> = {
  fr: { madame: 'Madame', monsieur: 'Monsieur' },
  en: { madame: 'Ms', monsieur: 'Mr' },
}

/** « Madame Benali », "Ms Benali"; the full name where the civility is unknown. Never a guess. */
export const titledName = (
  person: Pick<Person, 'name' | 'civility'>,
  language: Language,
): string => {
  const { full, civility, surname } = calledName(person)
  return civility === undefined ? full : `${TITLE[language][civility]} ${surname ?? full}`
}

/** The name on an envelope: « Madame Nadia Benali », "Ms Nadia Benali". */
export const nameOnEnvelope = (
  person: Pick<Person, 'name' | 'civility'>,
  language: Language,
): string => {
  const { full, civility } = calledName(person)
  return civility === undefined ? full : `${TITLE[language][civility]} ${full}`
}

type Addressed = Pick<Person, 'name' | 'civility'> | undefined

/** The first line of an e-mail: « Bonjour Madame Benali », "Dear Ms Benali"; no comma. */
export const greeting = (person: Addressed, language: Language): string => {
  if (person === undefined) return language === 'fr' ? 'Bonjour' : 'Hello'
  return `${language === 'fr' ? 'Bonjour' : 'Dear'} ${titledName(person, language)}`
}

/** The first words by voice or on LinkedIn: « Bonjour Madame Benali », "Hello Ms Benali". */
export const hello = (person: Addressed, language: Language): string => {
  const word = language === 'fr' ? 'Bonjour' : 'Hello'
  return person === undefined ? word : `${word} ${titledName(person, language)}`
}

/** The first line of a letter: « Madame », « Bonjour Camille Martin », "Dear Ms Benali". */
export const salutation = (person: Addressed, language: Language): string => {
  if (person === undefined) return language === 'fr' ? 'Madame, Monsieur' : 'Dear Sir or Madam'
  const { civility } = calledName(person)
  return language === 'fr' && civility !== undefined
    ? TITLE.fr[civility]
    : greeting(person, language)
}
