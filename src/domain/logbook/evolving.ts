import { inLivedOrder, type Entry } from '#domain/entry/entry.ts'
import { without } from '#domain/without.ts'
import type { Application } from './application.ts'
import { withFieldsOf } from './changedFields.ts'
import type { Person } from './person.ts'
import { unstamped } from './stepId.ts'

/** The entries with one more, in the order they were lived. */
export const withEntry = (entries: readonly Entry[], entry: Entry): Entry[] => {
  const rest = entries.filter(({ id }) => id !== entry.id)
  const place = rest.findIndex((other) => inLivedOrder(entry, other) < 0)
  return place === -1 ? [...rest, entry] : [...rest.slice(0, place), entry, ...rest.slice(place)]
}

/** Ids in the order they were first written down. */
export const notedToo = (order: readonly string[], id: string): readonly string[] =>
  order.includes(id) ? order : [...order, id]

/** As an event has it: all of it, or only the fields that the event names. */
export const asNamed = <Value extends object>(
  before: Value | undefined,
  after: Value,
  fields: readonly string[] | undefined,
): Value =>
  before === undefined || fields === undefined ? after : withFieldsOf(before, after, fields)

/**
 * An entry as it is told anew: all of it, or the fields that are named; of one that became another kind
 * meanwhile, nothing, as fields of two kinds make no entry.
 */
const retold = (before: Entry | undefined, told: Entry, fields: readonly string[] | undefined) =>
  before !== undefined && fields !== undefined && before.kind !== told.kind
    ? before
    : asNamed(before, told, fields)

/** The people with one more, or with what is known of one of them now. */
export const withPerson = (
  people: readonly Person[],
  person: Person,
  fields: readonly string[] | undefined,
): Person[] =>
  people.some(({ id }) => id === person.id)
    ? people.map((other) => (other.id === person.id ? asNamed(other, person, fields) : other))
    : [...people, person]

/** The same person, told from all others or taken for some as the user said last. */
export const identified = (person: Person, said: Pick<Person, 'identity' | 'apart'>): Person => ({
  ...without(person, 'identity', 'apart'),
  ...(said.identity === undefined ? {} : { identity: said.identity }),
  ...(said.apart === true ? { apart: true } : {}),
})

/** What a step may count from in an entry. */
const datesOf = (entry: Entry): string =>
  JSON.stringify(
    ['at', 'zone', 'promise', 'deadline', 'chosenStarts'].map(
      (name) => Reflect.get(entry, name) as unknown,
    ),
  )

/**
 * The marks once an entry is corrected: those made before ids carried what they count from die with
 * the moment that the correction moves.
 */
const marksAfter = ({ entries, marks }: Application, entry: Entry): Application['marks'] => {
  const before = entries.find(({ id }) => id === entry.id)
  if (before === undefined || datesOf(before) === datesOf(entry)) return marks
  return Object.fromEntries(
    Object.entries(marks).filter(([id]) => unstamped(id) !== id || !id.includes(entry.id)),
  )
}

/**
 * An entry as it is told anew. One that was taken back stays so: the better account of it is there
 * when it is reinstated.
 */
export const corrected = (
  application: Application,
  told: Entry,
  fields: readonly string[] | undefined,
): Application => {
  const isIt = ({ id }: Entry): boolean => id === told.id
  if (!application.entries.some(isIt) && application.withdrawn.some(isIt))
    return {
      ...application,
      withdrawn: application.withdrawn.map((before) =>
        isIt(before) ? retold(before, told, fields) : before,
      ),
    }
  const entry = retold(application.entries.find(isIt), told, fields)
  return {
    ...application,
    entries: withEntry(application.entries, entry),
    marks: marksAfter(application, entry),
  }
}
