import { changeOf } from './decide.ts'
import type { DecideContext, Decision } from './decision.ts'
import { inverseOf } from './inverse.ts'
import { saidOfImport } from './saidOfEvents.ts'
import { scratchOf } from './scratch.ts'
import { cardPrint, printOf, valuePrint } from '#domain/logbook/cardPrint.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importPrefix, type ImportRecord } from '#domain/logbook/importRecord.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'

/** A table as it is written: what it is called, what its rows amount to. */
export interface TableImport extends Pick<ImportRecord, 'import' | 'name' | 'counts' | 'rows'> {
  readonly commands: readonly Command[]
}

type Filled = NonNullable<ImportRecord['filled']>

/** Values of fields that were not there before, each with its print. */
const newFields = (before: object | undefined, after: object): { field: string; print: string }[] =>
  Object.entries(after).flatMap(([field, value]) =>
    JSON.stringify(before === undefined ? undefined : Reflect.get(before, field)) ===
    JSON.stringify(value)
      ? []
      : [{ field, print: printOf(JSON.stringify(value)) }],
  )

/** What a command fills on a card that was there, so that it can be emptied again. */
const filledBy = (logbook: Logbook, command: Command): Filled => {
  if (command.do !== 'change-details' && command.do !== 'note-person') return []
  const card = logbook.applications.get(command.application)
  const { application } = command
  if (command.do === 'change-details')
    return newFields(card?.details, command.details).map((field) => ({ application, ...field }))
  const known = card?.people.find(({ id }) => id === command.person.id)
  const person = command.person.id
  return known === undefined
    ? []
    : newFields(known, command.person).map((field) => ({ application, person, ...field }))
}

/** What an import put on a card that was there: the entries and people whose ids are its own. */
const addedOn = (card: Application, prefix: string): NonNullable<ImportRecord['added']> =>
  [...card.entries, ...card.people]
    .filter(({ id }) => id.startsWith(prefix))
    .map((each) => [card.id, each.id, valuePrint(each)])

/**
 * Decides a whole import as one change, however many rows it has: each command on what the ones
 * before it made, with the event that lists the import at the end. An import that was written before
 * writes nothing again.
 */
export const decideImport = (
  logbook: Logbook,
  { commands, ...table }: TableImport,
  context: DecideContext,
): Outcome<Decision> => {
  if (logbook.imports.has(table.import))
    return accepted({ events: [], inverse: [], said: { key: 'table-imported', count: 0 } })
  const scratch = scratchOf(logbook)
  const events: EventDraft[] = []
  const opened = new Set<string>()
  const touched = new Set<string>()
  const filled: Filled = []
  for (const command of commands) {
    filled.push(...filledBy(scratch, command))
    const change = changeOf(scratch, command, context)
    if (!change.ok) return change
    for (const event of change.value.events) {
      applyEvent(scratch, event)
      events.push(event)
      if (event.type === 'application-opened') opened.add(event.application)
      else if (event.application !== null) touched.add(event.application)
    }
  }
  const cards = [...opened].flatMap((id): [string, string][] => {
    const card = scratch.applications.get(id)
    return card === undefined ? [] : [[id, cardPrint(card)]]
  })
  const prefix = importPrefix(table.import)
  const added = [...touched].flatMap((id) => {
    if (opened.has(id)) return []
    const card = scratch.applications.get(id)
    return card === undefined ? [] : addedOn(card, prefix)
  })
  const record: ImportRecord = {
    ...table,
    at: context.now,
    zone: context.zone,
    cards,
    ...(filled.length === 0 ? {} : { filled }),
    ...(added.length === 0 ? {} : { added }),
  }
  events.push({ type: 'table-imported', application: null, body: record })
  return accepted({ events, inverse: inverseOf(logbook, events), said: saidOfImport(record) })
}
