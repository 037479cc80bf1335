import * as v from 'valibot'
import { withdrawEntry } from './entryCommands.ts'
import type { Change } from './decision.ts'
import { removePerson } from './personCommands.ts'
import { saidOfImport } from './saidOfEvents.ts'
import { scratchOf } from './scratch.ts'
import { peopleNamedIn } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { valuePrint } from '#domain/logbook/cardPrint.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS, detailsSchema, type Details } from '#domain/logbook/details.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent, type ImportRecord } from '#domain/logbook/importRecord.ts'
import { applyEvent, type LiveLogbook, type Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { without } from '#domain/without.ts'

type Filled = NonNullable<ImportRecord['filled']>

/** Fields as they were before an import filled them; what was changed since stays. */
const asBefore = <Fields extends object>(fields: Fields, filled: Filled): Fields => {
  const left = new Map<string, unknown>(Object.entries(fields))
  for (const { field, print, before } of filled) {
    const value = left.get(field)
    if ((value === undefined ? undefined : valuePrint(value)) !== print) continue
    if (before === undefined) left.delete(field)
    else left.set(field, before)
  }
  return Object.fromEntries(left) as Fields
}

/** What is still to be told without the questions of an import, but those about what stays of it. */
const tellingsBefore = ({ details, entries }: Application, filled: Filled): Details['toTell'] => {
  const own = new Set(filled.map(({ field, print }) => (field === 'toTell' ? print : undefined)))
  return details.toTell?.filter(
    (telling) => !own.has(valuePrint(telling)) || entries.some(({ id }) => id === telling.entry),
  )
}

/** The details of a card as they were, once the entries of the import are off it. */
const detailsBefore = (card: Application, filled: Filled): Details => {
  const { company } = card.details
  const isSent = card.entries.some(({ kind }) => kind === 'applied')
  const own = filled.filter(({ field }) => field !== 'sentUndated' || !isSent)
  const left = without(asBefore<Partial<Details>>(card.details, own), 'toTell')
  const tellings = tellingsBefore(card, filled) ?? []
  const whole = {
    ...DEFAULT_DETAILS,
    ...left,
    company,
    post: left.post ?? '',
    ...(tellings.length === 0 ? {} : { toTell: tellings }),
  }
  // In the order of the schema, as whatever is compared with it.
  return v.parse(detailsSchema, whole.post === '' ? { ...whole, postUnknown: true } : whole)
}

/** What an import put on a card that was there. */
interface Put {
  readonly filled: Filled
  /** Prints of its entries and people, by their ids. */
  readonly added: ReadonlyMap<string, string>
}

/** Takes off a card that was there what an import added to it, and nobody has changed since. */
const cleared = (
  scratch: LiveLogbook,
  card: Application,
  { filled, added }: Put,
  write: (events: readonly EventDraft[]) => void,
): void => {
  const { id: application } = card
  const isAsAdded = (each: { readonly id: string }): boolean =>
    added.get(each.id) === valuePrint(each)
  for (const { id } of card.entries.filter(isAsAdded)) {
    const change = withdrawEntry(scratch, { do: 'withdraw-entry', application, entry: id })
    if (change.ok) write(change.value.events)
  }
  const left = scratch.applications.get(application) ?? card
  const named = new Set(left.entries.flatMap(peopleNamedIn))
  for (const person of card.people) {
    const own = filled.filter((each) => each.person === person.id)
    if (isAsAdded(person) && !named.has(person.id)) {
      const change = removePerson(scratch, { do: 'remove-person', application, person: person.id })
      if (change.ok) write(change.value.events)
    } else if (own.length > 0)
      write([
        {
          type: 'person-noted',
          application,
          subject: person.id,
          body: { person: asBefore(person, own) },
        },
      ])
  }
  const own = filled.filter(({ person }) => person === undefined)
  if (own.length > 0)
    write([{ type: 'details-changed', application, body: { details: detailsBefore(left, own) } }])
}

/**
 * Takes back all that an import wrote, whatever happened since: cards it opened go off the board,
 * what it added to others goes with it. What somebody wrote on those stays, and so does what they
 * changed of what came in.
 */
export const takeBackImport = (
  logbook: Logbook,
  command: CommandOf<'take-back-import'>,
): Outcome<Change> => {
  const record = logbook.imports.get(command.import)
  if (record === undefined) return refused('no-such-change')
  const takenBack = { ...record, takenBack: true }
  if (record.takenBack === true) return accepted({ events: [], said: saidOfImport(takenBack) })
  const scratch = scratchOf(logbook)
  const events: EventDraft[] = []
  const write = (written: readonly EventDraft[]): void => {
    for (const event of written) {
      applyEvent(scratch, event)
      events.push(event)
    }
  }
  const filled = Map.groupBy(record.filled ?? [], ({ application }) => application)
  const added = Map.groupBy(record.added ?? [], ([application]) => application)
  const opened = new Set(record.cards.map(([id]) => id))
  for (const card of logbook.applications.values()) {
    if (card.presence !== 'present') continue
    if (opened.has(card.id))
      write([{ type: 'application-removed', application: card.id, body: {} }])
    else {
      const ids = (added.get(card.id) ?? []).map(([, id, print]) => [id, print] as const)
      cleared(scratch, card, { filled: filled.get(card.id) ?? [], added: new Map(ids) }, write)
    }
  }
  write([importedEvent(takenBack)])
  return accepted({ events, said: saidOfImport(takenBack) })
}
