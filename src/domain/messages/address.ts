import { calledName, type CalledName } from './personName.ts'
import { enumerated } from './lists.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Language } from '#domain/language.ts'
import { GRAMMARS } from './grammar/grammar.ts'
import type { TitleWords } from './grammar/grammarRow.ts'

type Addressed = Pick<Person, 'name' | 'civility'>
type Use = keyof TitleWords

/** The title of somebody, where it is known: spoken to as « Docteur », spoken of as « le docteur ». */
const titleOf = (
  { civility, profession, typedTitle }: CalledName,
  language: Language,
  use: Use,
): string | undefined => {
  const { titles, professions, typedTitles } = GRAMMARS[language].address
  const typed = typedTitle === undefined ? undefined : typedTitles[typedTitle]
  if (typed !== undefined) return typed[use]
  if (profession !== undefined) return professions[profession][use]
  return civility === undefined ? undefined : titles[civility]
}

/**
 * What somebody is called by: the title with the surname, the first name where there is no other,
 * the whole name where no title is known. Undefined where nothing fits: a title is never guessed,
 * and nobody is greeted by a bare surname.
 */
const calledBy = (name: CalledName, language: Language, use: Use): string | undefined => {
  const title = titleOf(name, language, use)
  if (name.honour !== undefined) return `${name.honour} ${name.given ?? name.full}`
  if (name.kind === 'post' || name.alone === 'initials') return title
  if (name.surname === undefined && name.given !== undefined) return name.given
  if (title !== undefined) return `${title} ${name.surname ?? name.full}`
  return name.alone === 'surname' ? undefined : name.full
}

/** Two people named together: « Madame Roy et Monsieur Petit ». */
const bothCalled = (name: CalledName, language: Language, use: Use): string | undefined => {
  const people = name.people?.map((one) => calledBy(one, language, use))
  const known = people?.filter((one) => one !== undefined) ?? []
  return known.length === 2 ? enumerated(known, language) : undefined
}

/** « Madame Benali », "Ms Benali"; the full name where the civility is unknown. Never a guess. */
export const titledName = (person: Addressed, language: Language): string => {
  const name = calledName(person)
  if (name.kind === 'several') return bothCalled(name, language, 'spokenOf') ?? name.full
  if (name.kind === 'post') return name.full
  return calledBy(name, language, 'spokenOf') ?? name.full
}

/** The name on an envelope: « Madame Nadia Benali », "Ms Nadia Benali". */
export const nameOnEnvelope = (person: Addressed, language: Language): string => {
  const name = calledName(person)
  const title = name.honour ?? titleOf(name, language, 'written')
  return title === undefined || name.kind !== 'person' ? name.full : `${title} ${name.full}`
}

/**
 * A greeting of somebody. A post or a service has no name to be greeted by: only the title is said,
 * where there is one that stands alone.
 */
const greeted = (word: string, person: Addressed, language: Language): string => {
  const { hello, titleAloneOpens } = GRAMMARS[language].address
  const name = calledName(person)
  if (name.kind === 'several')
    return `${word} ${bothCalled(name, language, 'spokenTo') ?? name.full}`
  const isTitleAlone = name.kind === 'post' || name.alone === 'initials'
  const called = isTitleAlone && !titleAloneOpens ? undefined : calledBy(name, language, 'spokenTo')
  return called === undefined ? hello : `${word} ${called}`
}

/** The first line of an e-mail: « Bonjour Madame Benali », "Dear Ms Benali"; no comma. */
export const greeting = (person: Addressed | undefined, language: Language): string => {
  const { dear, hello } = GRAMMARS[language].address
  return person === undefined ? hello : greeted(dear, person, language)
}

/** The first words by voice or on LinkedIn: « Bonjour Madame Benali », "Hello Ms Benali". */
export const hello = (person: Addressed | undefined, language: Language): string => {
  const word = GRAMMARS[language].address.hello
  return person === undefined ? word : greeted(word, person, language)
}

/** The first line of a letter: « Madame », « Bonjour Camille Martin », "Dear Ms Benali". */
export const salutation = (person: Addressed | undefined, language: Language): string => {
  const { dearNobody, hello: bare, titleAloneOpens } = GRAMMARS[language].address
  if (person === undefined) return dearNobody
  const name = calledName(person)
  // « Sir, » alone is how one writes to nobody.
  const isAlone = titleAloneOpens && name.honour === undefined
  const title = isAlone ? titleOf(name, language, 'spokenTo') : undefined
  if (title !== undefined) return title
  const greeted = greeting(person, language)
  return greeted === bare ? dearNobody : greeted
}
