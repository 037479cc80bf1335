/** What an entry says of people, told by its row. */
export interface EntryPeople<Entry> {
  /** Where the form asks for the people it names. */
  readonly asked: 'met' | 'to' | 'from'
  /** Ids of everybody it names, each once. */
  named(entry: Entry): readonly string[]
  /** The same entry, telling of its people by other ids. */
  renamed(entry: Entry, idOf: (id: string) => string): Entry
  /** What stays of an entry about one person alone once that person is erased. */
  bare(entry: Entry): Entry
  /** What stays of an entry about several people once one of them is erased. */
  without(entry: Entry, person: string): Entry
}

/** An entry that names one person in one field, or nobody. */
export const peopleOf = <Entry>(
  field: PropertyKey | undefined,
  keeps: readonly PropertyKey[],
): EntryPeople<Entry> => {
  const idOf = (entry: Entry): string | undefined =>
    field === undefined ? undefined : (entry as Record<PropertyKey, string | undefined>)[field]
  return {
    asked: field === 'from' ? 'from' : 'to',
    named: (entry) => {
      const person = idOf(entry)
      return person === undefined ? [] : [person]
    },
    renamed: (entry, newId) => {
      const person = idOf(entry)
      return person === undefined || field === undefined
        ? entry
        : { ...entry, [field]: newId(person) }
    },
    bare: (entry) =>
      field === undefined
        ? entry
        : (Object.fromEntries(
            Object.entries(entry as object).filter(
              ([key, value]) => keeps.includes(key) && value !== undefined,
            ),
          ) as Entry),
    without: (entry) => entry,
  }
}
