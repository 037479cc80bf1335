import type { Application } from '#domain/application.ts'
import type { Person } from '#domain/person.ts'

/** Somebody as they are named on screen. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly civility?: 'madame' | 'monsieur' | undefined
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[\s\u00A0]+/u)
    .filter((word) => /\p{L}/u.test(word))

/**
 * The family name with its particles. A part in capitals is taken for it (« BENALI Samia »), else
 * everything after the first word; a single word stands as it is.
 */
export const familyNameOf = (name: string): string => {
  const words = wordsOf(name)
  if (words.length < 2) return words[0] ?? ''
  const isCapitals = (word: string): boolean =>
    [...word].filter((letter) => /\p{L}/u.test(letter)).length > 1 &&
    word === word.toLocaleUpperCase('fr')
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length) return capitals.join(' ')
  return words.slice(1).join(' ')
}

/** How a person is named beside a step, or nothing where no such person is recorded. */
export const namedOf = (application: Application, id: string | undefined): Named | undefined => {
  const person = application.people.find((known) => known.id === id)
  return person === undefined ? undefined : named(person)
}

const named = ({ id, name, civility }: Person): Named =>
  civility === undefined ? { id, name } : { id, name, civility }
