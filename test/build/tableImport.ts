import type { Decision } from '#domain/decide/decision.ts'
import { decideImport } from '#domain/decide/importTable.ts'
import { commandsOf, printsOf } from '#domain/incoming/table/commandsOf.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import { readTable } from '#domain/incoming/table/readTable.ts'
import type { TableReading } from '#domain/incoming/table/reading.ts'
import type { Sheet } from '#domain/incoming/workbook.ts'
import { applyEvent, type LiveLogbook } from '#domain/logbook/logbook.ts'
import { READ_AT } from './sheetFixture.ts'

/** A table read against what a logbook holds. */
export const readAgainst = (
  logbook: LiveLogbook,
  sheet: Sheet,
  choices: TableChoices = {},
): TableReading =>
  readTable(sheet, choices, {
    ...READ_AT,
    applications: logbook.applications.values(),
    imports: logbook.imports.values(),
  })

/** Decides an import of a reading; it must be accepted. */
export const decidedImport = (
  logbook: LiveLogbook,
  reading: TableReading,
  id: string,
): Decision => {
  const context = { import: id, now: READ_AT.now, zone: READ_AT.zone, language: 'fr' } as const
  const decision = decideImport(
    logbook,
    {
      import: id,
      name: 'suivi.csv',
      counts: reading.counts,
      rows: printsOf(reading, context),
      commands: commandsOf(reading, context),
    },
    { now: READ_AT.now, zone: READ_AT.zone },
  )
  if (!decision.ok) throw new Error(`${decision.reason} ${decision.field ?? ''}`)
  return decision.value
}

/** Reads a table and writes it into a logbook. */
export const bringIn = (
  logbook: LiveLogbook,
  sheet: Sheet,
  id: string,
  choices: TableChoices = {},
): { readonly reading: TableReading; readonly decision: Decision } => {
  const reading = readAgainst(logbook, sheet, choices)
  const decision = decidedImport(logbook, reading, id)
  for (const event of decision.events) applyEvent(logbook, event)
  return { reading, decision }
}
