import type { Application } from '#domain/logbook/application.ts'
import { peopleNamedIn, rowOf, writtenIn, type Entry } from '#domain/entry/entry.ts'
import { fold } from '#domain/fold.ts'
import type { Person } from '#domain/logbook/person.ts'

/** Texts in which a person may still be named once they are erased. */
export interface TextsKept {
  /** Entries that name others too, or nobody, in the order they were lived. */
  readonly entries: readonly Entry[]
  /** The notes about the application name the person. */
  readonly notes: boolean
}

/** Shorter words are particles and initials, found in every text. */
const TELLING_LETTERS = 4

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ''

/** Whether a word of the name of a person stands in a text. */
export const namesThem = ({ name }: Pick<Person, 'name'>): ((text: string) => boolean) => {
  const words = wordsIn(name)
  const telling = new Set(
    words.length === 1 ? words : words.filter(({ length }) => length >= TELLING_LETTERS),
  )
  return (text) => wordsIn(text).some((word) => telling.has(word))
}

/**
 * What erasing `person` leaves as it was written: texts of entries that name others too, and every
 * other text in which a word of the name stands.
 */
export const textsKept = (
  { entries, details }: Pick<Application, 'entries' | 'details'>,
  person: Pick<Person, 'id' | 'name'>,
): TextsKept => {
  const tells = namesThem(person)
  const stays = (entry: Entry): boolean => {
    const named = peopleNamedIn(entry)
    const written = writtenIn(rowOf(entry.kind).people.without(entry, person.id)).filter(isWritten)
    if (!named.includes(person.id)) return written.some(tells)
    return named.length > 1 && written.length > 0
  }
  return { entries: entries.filter(stays), notes: tells(details.notes ?? '') }
}
