import type { Person } from '#domain/logbook/person.ts'
import type { Civility } from '#domain/vocabulary.ts'

/** How a person is called: `full` is always right, `surname` is there only where it is sure. */
export interface CalledName {
  readonly full: string
  readonly civility?: Civility
  readonly surname?: string
}

const TITLES: readonly (readonly [RegExp, Civility])[] = [
  [/^(?:madame|mademoiselle|mme|mlle|mrs|ms|miss)(?:\.\s*|\s+)/iu, 'madame'],
  [/^(?:(?:monsieur|mister|mr)(?:\.\s*|\s+)|m\.\s*)/iu, 'monsieur'],
]
const DOCTORS = /^(?:dr|docteur|doctor|pr|prof|professeur|professor|me|maître|maitre)\.?\s/iu
const PARTICLE =
  /^(?:de|du|des|del|della|dela|dal|da|di|do|dos|das|le|la|les|van|von|vom|zu|zur|zum|der|den|ter|ten|af|av|al|el|ben|bin|bint|ibn|abu|abou|aït|ait|mac|mc|saint|san|santa|st)$|^[dlo][’'ʼ]|^(?:al|el|ben|ait|aït)-/iu
const LATIN = /^[\p{Script=Latin}\p{M}\s’'ʼ.-]+$/u

/**
 * The surname in « Prénom Nom »: all in capitals where it is written so, the second of two words,
 * or all from a particle in second place on (« Inès De La Fuente »). Three other words may be a
 * double first name or a double surname: there the full name stands instead of a guess, and so it
 * does for a surname alone and for other scripts.
 */
const surnameIn = (name: string): string | undefined => {
  const words = name.split(/\s+/u)
  if (!LATIN.test(name) || DOCTORS.test(name)) return undefined
  const capitals = words.filter(
    (word) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase(),
  )
  if (capitals.length > 0 && capitals.length < words.length) return capitals.join(' ')
  const [first = '', second = ''] = words
  if (PARTICLE.test(first)) return undefined
  return words.length === 2 || PARTICLE.test(second) ? words.slice(1).join(' ') : undefined
}

/** Reads a name as it was typed; a title typed with it says the civility. */
export const calledName = ({ name, civility }: Pick<Person, 'name' | 'civility'>): CalledName => {
  const title = TITLES.find(([pattern]) => pattern.test(name))
  const full = title === undefined ? name : name.replace(title[0], '').trim() || name
  // « Madame Dr Roy » is said by nobody: the title typed with the name stands alone.
  const known = DOCTORS.test(full) ? undefined : (civility ?? title?.[1])
  const surname = title !== undefined && !/\s/u.test(full) ? full : surnameIn(full)
  return {
    full,
    ...(known === undefined ? {} : { civility: known }),
    ...(surname === undefined ? {} : { surname }),
  }
}
