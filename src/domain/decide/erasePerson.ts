import type { Application } from '#domain/logbook/application.ts'
import type { Change } from './decision.ts'
import { entrySchema, peopleNamedIn, rowOf, type Entry } from '#domain/entry/entry.ts'
import { knownFields } from '#domain/fields/knownFields.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { erasureOf, type ErasedRecord } from './erasureOf.ts'
import { unlikeAfter } from './unlikeAfter.ts'
import { forgottenInImports } from './forgottenInImports.ts'
import { recordKey, type RecordKey } from '#domain/logbook/recordKey.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** What a newer program wrote beside an entry goes where it names the person: nobody here can part it. */
const withoutUnknownNaming = (entry: Entry, person: string): Entry => {
  const known = knownFields(entrySchema, entry.kind)
  const isKept = ([name, value]: readonly [string, unknown]): boolean =>
    known.has(name) || !JSON.stringify(value).includes(JSON.stringify(person))
  return Object.fromEntries(Object.entries(entry).filter(isKept)) as Entry
}

const entriesAfter = (application: Application, person: string): readonly EventDraft[] =>
  application.entries.flatMap((entry): EventDraft[] => {
    const named = peopleNamedIn(entry)
    if (!named.includes(person)) return []
    const { people } = rowOf(entry.kind)
    const left =
      named.length === 1
        ? people.bare(entry)
        : withoutUnknownNaming(people.without(entry, person), person)
    const { notedOrder: noted } = application
    return [
      {
        type: 'entry-corrected',
        application: application.id,
        body: { entry: left, ...(noted === undefined ? {} : { noted: [...noted] }) },
      },
    ]
  })

const isKnown = ({ people, entries }: Application, person: string): boolean =>
  people.some(({ id }) => id === person) ||
  entries.some((entry) => peopleNamedIn(entry).includes(person))

const erased = ({ application, person }: ErasedRecord): readonly EventDraft[] => [
  ...entriesAfter(application, person),
  { type: 'person-erased', application: application.id, subject: person, body: { person } },
]

/** Nobody is told apart from whom nothing is known of any more. */
const unlessGone = (traces: readonly ErasedRecord[]) => {
  const gone = new Set(
    traces.map(({ application, person }) => recordKey({ application: application.id, person })),
  )
  return (key: RecordKey): RecordKey | undefined => (gone.has(key) ? undefined : key)
}

/**
 * Erases what was written about one person: their record and the texts of the entries that name
 * nobody else, on the cards that were joined to this one too, and on every other card where they are
 * known if that was asked for. What happened, when and by which
 * channel stays, so that the plan does not change.
 */
export const erasePerson = (
  logbook: Logbook,
  { application: id, person, everywhere = false }: CommandOf<'erase-person'>,
): Outcome<Change> => {
  const application = logbook.applications.get(id)
  if (application === undefined || application.presence === 'erased')
    return refused('no-such-application')
  if (!isKnown(application, person)) return refused('no-such-person')
  const traces = erasureOf(logbook, application, { person, everywhere })
  const events = traces.flatMap(erased)
  const imports = forgottenInImports(logbook, traces)
  return accepted({
    events: [...events, ...unlikeAfter(logbook, events, unlessGone(traces)), ...imports.events],
    said: { key: 'person-erased', company: application.details.company },
    erase: [
      ...traces.map((trace) => ({ application: trace.application.id, subject: trace.person })),
      ...imports.erase,
    ],
  })
}
