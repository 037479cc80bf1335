import * as v from 'valibot'
import { changeOf } from './decide.ts'
import type { DecideContext, Decision } from './decision.ts'
import { addedOn, filledOn } from './importedOn.ts'
import { inverseOf } from './inverse.ts'
import { saidOfImport } from './saidOfEvents.ts'
import { scratchOf } from './scratch.ts'
import { cardPrint } from '#domain/logbook/cardPrint.ts'
import { commandSchema, type Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent, type ImportRecord } from '#domain/logbook/importRecord.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { refusalOf } from '#domain/refusalOf.ts'

/** A table as it is written: what it is called, what its rows amount to. */
export interface TableImport extends Pick<ImportRecord, 'import' | 'name' | 'counts' | 'rows'> {
  readonly commands: readonly Command[]
}

/**
 * Decides a whole import as one change, however many rows it has: each command on what the ones
 * before it made and checked as at the door, with the event that lists the import at the end. An import that was written before
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
  for (const command of commands) {
    const checked = v.safeParse(commandSchema, command)
    if (!checked.success) return refusalOf(checked.issues[0])
    const change = changeOf(scratch, checked.output, context)
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
  const others = [...touched].flatMap((id) => {
    const [before, after] = [logbook.applications.get(id), scratch.applications.get(id)]
    return opened.has(id) || before === undefined || after === undefined ? [] : [{ before, after }]
  })
  const filled = others.flatMap(filledOn)
  const added = others.flatMap(addedOn)
  const record: ImportRecord = {
    ...table,
    at: context.now,
    zone: context.zone,
    cards,
    ...(filled.length === 0 ? {} : { filled }),
    ...(added.length === 0 ? {} : { added }),
  }
  events.push(importedEvent(record))
  return accepted({ events, inverse: inverseOf(logbook, events), said: saidOfImport(record) })
}
