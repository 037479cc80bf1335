import type { Application } from '#domain/logbook/application.ts'
import { valuePrint } from '#domain/logbook/cardPrint.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import { same } from '#domain/same.ts'

type Filled = NonNullable<ImportRecord['filled']>
type Added = NonNullable<ImportRecord['added']>

/** A card that was there, before an import and after it. */
interface Touched {
  readonly before: Application
  readonly after: Application
}

/** Fields whose value is told otherwise: by `toTell` each question, by `post` that it is unknown. */
const OTHERWISE: ReadonlySet<string> = new Set(['toTell', 'postUnknown'])

/** The fields that differ, each with a print of its value now and what it said before. */
const changedFields = (before: object, after: object): Omit<Filled[number], 'application'>[] =>
  Object.keys({ ...before, ...after }).flatMap((field) => {
    const was: unknown = Reflect.get(before, field)
    const is: unknown = Reflect.get(after, field)
    if (OTHERWISE.has(field) || same(was, is)) return []
    return [
      {
        field,
        ...(is === undefined ? {} : { print: valuePrint(is) }),
        // Only yes and no are ever replaced: whatever else an import fills was empty.
        ...(typeof was === 'boolean' ? { before: was } : {}),
      },
    ]
  })

/** What an import filled of the details of a card that was there, and of the people it knew. */
export const filledOn = ({ before, after }: Touched): Filled => {
  const { id: application } = before
  const asked = new Set((before.details.toTell ?? []).map(valuePrint))
  return [
    ...changedFields(before.details, after.details),
    ...(after.details.toTell ?? [])
      .map(valuePrint)
      .filter((print) => !asked.has(print))
      .map((print) => ({ field: 'toTell', print })),
    ...before.people.flatMap((known) => {
      const person = after.people.find(({ id }) => id === known.id)
      return person === undefined
        ? []
        : changedFields(known, person).map((field) => ({ person: known.id, ...field }))
    }),
  ].map((field) => ({ application, ...field }))
}

/** The entries and people it gave to a card that was there. */
export const addedOn = ({ before, after }: Touched): Added => {
  const known = new Set([...before.entries, ...before.people].map(({ id }) => id))
  return [...after.entries, ...after.people]
    .filter(({ id }) => !known.has(id))
    .map((each) => [before.id, each.id, valuePrint(each)])
}
