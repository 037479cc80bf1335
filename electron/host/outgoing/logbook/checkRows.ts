import * as v from 'valibot'
import {
  deviceLine,
  draftLine,
  erasureLine,
  eventLine,
  reminderLine,
} from '#domain/outgoing/logbook/lines.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { checkEvent } from './soundBody.ts'
import { storedRows } from './storedRows.ts'

const checked = function* <Schema extends v.GenericSchema>(
  rows: Iterable<unknown>,
  schema: Schema,
): Generator<v.InferOutput<Schema>> {
  for (const row of rows) {
    const read = v.safeParse(schema, row)
    if (!read.success) throw new CannotRead('logbook-file-damaged')
    yield read.output
  }
}

/** Lines between two signs that it gets on. */
const STEP = 200

/**
 * Checks every row of a database that came from outside as the lines of a packed file are checked:
 * its hashes say that nobody changed it since, not that whoever made it meant well.
 */
export const checkRows = (connection: Connection, step: (rows: number) => void): void => {
  const { devices, erasures, events, drafts, reminders } = storedRows(connection)
  const beside: readonly Iterable<unknown>[] = [
    checked(devices(), deviceLine),
    checked(erasures(), erasureLine),
    checked(drafts(), draftLine),
    checked(reminders(), reminderLine),
  ]
  // Going over them is what checks them.
  for (const rows of beside) Array.from(rows)
  let seen = 0
  for (const event of checked(events(), eventLine)) {
    checkEvent(event)
    seen += 1
    if (seen % STEP === 0) step(seen)
  }
}
