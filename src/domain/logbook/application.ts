import { withFieldsOf } from './changedFields.ts'
import type { Details } from './details.ts'
import { inLivedOrder, isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import type { ApplicationEvent } from './events.ts'
import type { Person } from './person.ts'
import { without } from '#domain/without.ts'
import { unstamped } from './stepId.ts'

/** What the person did with a proposed step; steps not listed are simply open. */
export type StepMark =
  /** `wanted`: asked for although it has lapsed, or waits for something else. */
  | { readonly as: 'done' | 'dismissed' | 'wanted' }
  | {
      readonly as: 'snoozed'
      readonly until: string
      readonly zone: string
      /** When the step opened as planned, where a moment before that was chosen. */
      readonly opens?: string | undefined
    }

/** One application, rebuilt from its events. Entries are in the order they were lived. */
export interface Application {
  readonly id: string
  readonly details: Details
  readonly people: readonly Person[]
  readonly entries: readonly Entry[]
  /** Entries taken back; kept so that taking back can be undone. */
  readonly withdrawn: readonly Entry[]
  readonly marks: Readonly<Record<string, StepMark>>
  /**
   * Ids of the entries in the order they were first written down, which may differ from the order
   * they were lived in. An interview planned before a decision is cancelled by it, one noted after
   * it revives the application. Entries not listed count as noted when lived.
   */
  readonly notedOrder?: readonly string[]
  /** `removed` can be restored, `merged` lives on in another one, `erased` is gone for good. */
  readonly presence: 'present' | 'removed' | 'merged' | 'erased'
  /** While `merged`: where it lives on, and who its people are there, where their ids differ. */
  readonly merged?: {
    readonly into: string
    readonly people: Readonly<Record<string, string>>
  }
}

const UNKNOWN: Details = {
  company: '',
  post: '',
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
}

export const emptyApplication = (id: string): Application => ({
  id,
  details: UNKNOWN,
  people: [],
  entries: [],
  withdrawn: [],
  marks: {},
  presence: 'present',
})

const withEntry = (entries: readonly Entry[], entry: Entry): Entry[] => {
  const rest = entries.filter(({ id }) => id !== entry.id)
  const place = rest.findIndex((other) => inLivedOrder(entry, other) < 0)
  return place === -1 ? [...rest, entry] : [...rest.slice(0, place), entry, ...rest.slice(place)]
}

const notedToo = (order: readonly string[], id: string): readonly string[] =>
  order.includes(id) ? order : [...order, id]

/** As an event has it: all of it, or only the fields that the event names. */
const asNamed = <Value extends object>(
  before: Value | undefined,
  after: Value,
  fields: readonly string[] | undefined,
): Value =>
  before === undefined || fields === undefined ? after : withFieldsOf(before, after, fields)

const withPerson = (
  people: readonly Person[],
  person: Person,
  fields: readonly string[] | undefined,
): Person[] =>
  people.some(({ id }) => id === person.id)
    ? people.map((other) => (other.id === person.id ? asNamed(other, person, fields) : other))
    : [...people, person]

/** The same person, told from all others or taken for some as the user said last. */
const identified = (person: Person, said: Pick<Person, 'identity' | 'apart'>): Person => ({
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
const corrected = (
  application: Application,
  told: Entry,
  fields: readonly string[] | undefined,
): Application => {
  const isIt = ({ id }: Entry): boolean => id === told.id
  if (!application.entries.some(isIt) && application.withdrawn.some(isIt))
    return {
      ...application,
      withdrawn: application.withdrawn.map((before) =>
        isIt(before) ? asNamed(before, told, fields) : before,
      ),
    }
  const entry = asNamed(application.entries.find(isIt), told, fields)
  return {
    ...application,
    entries: withEntry(application.entries, entry),
    marks: marksAfter(application, entry),
  }
}

type BodyOf<Type extends ApplicationEvent['type']> = NonNullable<
  Extract<ApplicationEvent, { type: Type }>['body']
>

/** What each event does to its application: one row per event type, never a default branch. */
const effects: {
  readonly [Type in ApplicationEvent['type']]: (
    application: Application,
    body: BodyOf<Type>,
  ) => Application
} = {
  'application-opened': (application, { details }) => ({ ...application, details }),
  'details-changed': (application, { details, fields }) => ({
    ...application,
    details: asNamed(application.details, details, fields),
  }),
  'application-removed': (application) => ({ ...application, presence: 'removed' }),
  'application-restored': (application) => ({ ...application, presence: 'present' }),
  'application-merged': (application, { into, people = {} }) => ({
    ...application,
    presence: 'merged',
    merged: { into, people },
  }),
  'application-erased': ({ id }) => ({ ...emptyApplication(id), presence: 'erased' }),
  'person-noted': (application, { person, fields }) => ({
    ...application,
    people: withPerson(application.people, person, fields),
  }),
  'person-removed': (application, { person }) => ({
    ...application,
    people: application.people.filter(({ id }) => id !== person),
  }),
  'person-erased': (application, { person }) => ({
    ...application,
    people: application.people.filter(({ id }) => id !== person),
  }),
  'person-identified': (application, { person: id, ...said }) => ({
    ...application,
    people: application.people.map((person) =>
      person.id === id ? identified(person, said) : person,
    ),
  }),
  'entry-recorded': (application, { entry }) => ({
    ...application,
    // Taken back before it was heard of, it stays so.
    entries: application.withdrawn.some(({ id }) => id === entry.id)
      ? application.entries
      : withEntry(application.entries, entry),
    notedOrder: notedToo(application.notedOrder ?? [], entry.id),
  }),
  'entry-corrected': (application, { entry, fields, noted }) => ({
    ...corrected(application, entry, fields),
    ...(noted === undefined ? {} : { notedOrder: noted }),
  }),
  'entry-withdrawn': (application, { entry }) => ({
    ...application,
    entries: application.entries.filter(({ id }) => id !== entry),
    withdrawn: [...application.withdrawn, ...application.entries.filter(({ id }) => id === entry)],
  }),
  'entry-reinstated': (application, { entry }) => ({
    ...application,
    entries: application.withdrawn
      .filter(({ id }) => id === entry)
      .reduce<readonly Entry[]>(withEntry, application.entries),
    withdrawn: application.withdrawn.filter(({ id }) => id !== entry),
  }),
  'step-snoozed': (application, { step, ...snoozed }) => ({
    ...application,
    marks: { ...application.marks, [step]: { as: 'snoozed', ...snoozed } },
  }),
  'step-settled': (application, { step, as }) => ({
    ...application,
    marks: { ...application.marks, [step]: { as } },
  }),
  'step-reopened': (application, { step }) => ({
    ...application,
    marks: Object.fromEntries(
      Object.entries(application.marks).filter(([id]) => id !== step && id !== unstamped(step)),
    ),
  }),
}

/**
 * The application after one more event, whatever came before it: total, in any order. Never refuses,
 * as refusals belong to `decide`. What is erased stays so, and a type that this program does not
 * know changes nothing.
 */
export const evolve = (application: Application, event: ApplicationEvent): Application => {
  if (event.body === null || application.presence === 'erased') return application
  if (!Object.hasOwn(effects, event.type)) return application
  const effect = effects[event.type] as (a: Application, body: unknown) => Application
  return effect(application, event.body)
}

/** Interviews in lived order, held and ahead. */
export const interviewsOf = (application: Application): readonly Interview[] =>
  application.entries.filter(isMeeting)

export const personOf = (application: Application, id: string | undefined): Person | undefined =>
  id === undefined ? undefined : application.people.find((person) => person.id === id)
