import type { Details } from './details.ts'
import { isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import type { ApplicationEvent } from './events.ts'
import type { Person } from './person.ts'
import { asNamed, corrected, identified, notedToo, withEntry, withPerson } from './evolving.ts'
import { earlierIds } from './stepId.ts'

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
  /** When each interview was first written down, in UTC; not of those whose event does not say. */
  readonly notedAt?: Readonly<Record<string, string>>
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

/** When an event was written down, in UTC, where it is known. */
export interface WrittenDown {
  readonly recordedAt?: string | undefined
}

/** The first writing counts: what is written again was known before. */
const withNotedAt = (
  application: Application,
  entry: string,
  recordedAt: string | undefined,
): Application =>
  recordedAt === undefined || application.notedAt?.[entry] !== undefined
    ? application
    : { ...application, notedAt: { ...application.notedAt, [entry]: recordedAt } }

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
      Object.entries(application.marks).filter(([id]) => ![step, ...earlierIds(step)].includes(id)),
    ),
  }),
}

/**
 * The application after one more event, whatever came before it: total, in any order. Never refuses,
 * as refusals belong to `decide`. What is erased stays so, and a type that this program does not
 * know changes nothing.
 */
export const evolve = (
  application: Application,
  event: ApplicationEvent & WrittenDown,
): Application => {
  if (event.body === null || application.presence === 'erased') return application
  if (!Object.hasOwn(effects, event.type)) return application
  const effect = effects[event.type] as (a: Application, body: unknown) => Application
  const evolved = effect(application, event.body)
  if (event.type !== 'entry-recorded' || !isMeeting(event.body.entry)) return evolved
  return withNotedAt(evolved, event.body.entry.id, event.recordedAt)
}

/** Interviews in lived order, held and ahead. */
export const interviewsOf = (application: Application): readonly Interview[] =>
  application.entries.filter(isMeeting)

export const personOf = (application: Application, id: string | undefined): Person | undefined =>
  id === undefined ? undefined : application.people.find((person) => person.id === id)
