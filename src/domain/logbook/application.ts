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

const withPerson = (people: readonly Person[], person: Person): Person[] =>
  people.some(({ id }) => id === person.id)
    ? people.map((other) => (other.id === person.id ? person : other))
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
  'details-changed': (application, { details }) => ({ ...application, details }),
  'application-removed': (application) => ({ ...application, presence: 'removed' }),
  'application-restored': (application) => ({ ...application, presence: 'present' }),
  'application-merged': (application, { into, people = {} }) => ({
    ...application,
    presence: 'merged',
    merged: { into, people },
  }),
  'application-erased': ({ id }) => ({ ...emptyApplication(id), presence: 'erased' }),
  'person-noted': (application, { person }) => ({
    ...application,
    people: withPerson(application.people, person),
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
    entries: withEntry(application.entries, entry),
    notedOrder: notedToo(application.notedOrder ?? [], entry.id),
  }),
  'entry-corrected': (application, { entry }) => ({
    ...application,
    entries: withEntry(application.entries, entry),
    marks: marksAfter(application, entry),
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

/** The application after one more event. Never refuses: refusals belong to `decide`. */
export const evolve = (application: Application, event: ApplicationEvent): Application => {
  if (event.body === null) return application
  const effect = effects[event.type] as (a: Application, body: unknown) => Application
  return effect(application, event.body)
}

/** Interviews in lived order, held and ahead. */
export const interviewsOf = (application: Application): readonly Interview[] =>
  application.entries.filter(isMeeting)

export const personOf = (application: Application, id: string | undefined): Person | undefined =>
  id === undefined ? undefined : application.people.find((person) => person.id === id)
