import { peopleNamedIn, type Entry } from '#domain/entry/entry.ts'
import { isEntryKind } from '#domain/entry/kinds.ts'

/** What is looked at of an event, whatever wrote it. */
interface Told {
  readonly type: string
  readonly subject?: string | null | undefined
  readonly body: unknown
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const idIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])

const inEntry = (entry: unknown): readonly string[] =>
  isFields(entry) && typeof entry['kind'] === 'string' && isEntryKind(entry['kind'])
    ? peopleNamedIn(entry as unknown as Entry)
    : []

/** Where the types whose words are about somebody name them; an erased person is named by their erasure. */
const NAMED: Readonly<Record<string, (body: Fields) => readonly string[]>> = {
  'person-noted': ({ person }) => (isFields(person) ? idIn(person['id']) : []),
  'person-erased': ({ person }) => idIn(person),
  'entry-recorded': ({ entry }) => inEntry(entry),
  'entry-corrected': ({ entry }) => inEntry(entry),
  'table-imported': (body) => idIn(body['import']),
  'import-forgotten': (body) => idIn(body['import']),
}

/**
 * Ids of everybody whose words an event holds, sorted, each once: an erasure of any of them empties
 * it. Of a table that came in, the id of the import.
 */
export const peopleIn = ({ type, subject, body }: Told): readonly string[] => {
  const named = Object.hasOwn(NAMED, type) && isFields(body) ? (NAMED[type]?.(body) ?? []) : []
  return [...new Set([...idIn(subject), ...named])].sort()
}
