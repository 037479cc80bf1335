import { emptyApplication, type Application, type StepMark } from '#domain/logbook/application.ts'
import { subjectOf } from '#domain/entry/entry.ts'
import { identifiedEvent } from './identifiedEvent.ts'
import { markEvent } from './markEvent.ts'
import type { EventBody, EventDraft, EventType } from '#domain/logbook/events.ts'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { scratchOf } from './scratch.ts'
import { templateKey } from '#domain/logbook/template.ts'

type Inverses = {
  readonly [Type in EventType]: (
    before: Application,
    body: EventBody<Type>,
    logbook: Logbook,
  ) => readonly EventDraft[] | null
}

const mark = (application: string, step: string, before: StepMark | undefined): EventDraft[] => [
  before === undefined
    ? { type: 'step-reopened', application, body: { step } }
    : markEvent(application, step, before),
]

const noted = (application: string, person: Application['people'][number]): EventDraft => ({
  type: 'person-noted',
  application,
  subject: person.id,
  body: { person },
})

/** Puts a person back in the place they had: those behind step out and in again. */
const backInPlace = ({ id, people }: Application, person: string): EventDraft[] => {
  const place = people.findIndex((other) => other.id === person)
  if (place === -1) return []
  return people
    .slice(place)
    .flatMap((each): EventDraft[] => [
      ...(each.id === person
        ? []
        : [{ type: 'person-removed', application: id, body: { person: each.id } } as const]),
      noted(id, each),
    ])
}

const previousEntry = (application: Application, entry: string): EventDraft[] => {
  const before = application.entries.find(({ id }) => id === entry)
  return before === undefined
    ? [{ type: 'entry-withdrawn', application: application.id, body: { entry } }]
    : [
        {
          type: 'entry-corrected',
          application: application.id,
          ...subjectOf(before),
          body: { entry: before },
        },
      ]
}

const inverses: Inverses = {
  'application-opened': ({ id }) => [{ type: 'application-removed', application: id, body: {} }],
  'details-changed': ({ id, details }) => [
    { type: 'details-changed', application: id, body: { details } },
  ],
  'application-removed': ({ id }) => [{ type: 'application-restored', application: id, body: {} }],
  'application-restored': ({ id }) => [{ type: 'application-removed', application: id, body: {} }],
  'application-merged': ({ id }) => [{ type: 'application-restored', application: id, body: {} }],
  'application-erased': () => null,
  'person-noted': (before, { person }) => {
    const known = before.people.find(({ id }) => id === person.id)
    return known === undefined
      ? [{ type: 'person-removed', application: before.id, body: { person: person.id } }]
      : [noted(before.id, known)]
  },
  'person-removed': (before, { person }) => backInPlace(before, person),
  'person-erased': () => null,
  'person-identified': (before, { person }) => {
    const known = before.people.find(({ id }) => id === person)
    return known === undefined ? [] : [identifiedEvent(before.id, known, known)]
  },
  'entry-recorded': (before, { entry }) => previousEntry(before, entry.id),
  'entry-corrected': (before, { entry }) => previousEntry(before, entry.id),
  'entry-withdrawn': (before, { entry }) =>
    before.entries.some(({ id }) => id === entry)
      ? [{ type: 'entry-reinstated', application: before.id, body: { entry } }]
      : [],
  'entry-reinstated': (before, { entry }) =>
    before.withdrawn.some(({ id }) => id === entry)
      ? [{ type: 'entry-withdrawn', application: before.id, body: { entry } }]
      : [],
  'step-snoozed': (before, { step }) => mark(before.id, step, before.marks[step]),
  'step-settled': (before, { step }) => mark(before.id, step, before.marks[step]),
  'step-reopened': (before, { step }) => mark(before.id, step, before.marks[step]),
  'settings-changed': (_, __, { settings }) => [
    { type: 'settings-changed', application: null, body: { settings } },
  ],
  'template-written': (_, { template, language }, logbook) => {
    const before = logbook.templates.get(templateKey(template, language))
    return [
      before === undefined
        ? { type: 'template-reset', application: null, body: { template, language } }
        : { type: 'template-written', application: null, body: before },
    ]
  },
  'template-reset': (_, { template, language }, logbook) => {
    const before = logbook.templates.get(templateKey(template, language))
    return before === undefined
      ? []
      : [{ type: 'template-written', application: null, body: before }]
  },
  'table-imported': (_, { takenBack, ...record }) => [
    importedEvent(takenBack === true ? record : { ...record, takenBack: true }),
  ],
  'import-forgotten': () => null,
  'logbook-added': () => [],
}

const inverseOfOne = (logbook: Logbook, event: EventDraft): readonly EventDraft[] | null => {
  if (event.body === null) return []
  const { application: id } = event
  const before =
    id === null ? emptyApplication('') : (logbook.applications.get(id) ?? emptyApplication(id))
  const inverse = inverses[event.type] as (
    before: Application,
    body: unknown,
    logbook: Logbook,
  ) => readonly EventDraft[] | null
  return inverse(before, event.body, logbook)
}

/**
 * The events that take `events` back from a logbook as it stood before them, last change first;
 * null where one of them is an erasure.
 */
export const inverseOf = (
  logbook: Logbook,
  events: readonly EventDraft[],
): readonly EventDraft[] | null => {
  const scratch = scratchOf(logbook)
  // One after the other and turned round at the end: putting each in front of very many takes long.
  const undoings: (readonly EventDraft[])[] = []
  for (const event of events) {
    const undoing = inverseOfOne(scratch, event)
    if (undoing === null) return null
    undoings.push(undoing)
    applyEvent(scratch, event)
  }
  return undoings.reverse().flat()
}
