import { rebuild } from '#domain/logbook/logbook.ts'
import { insideOf } from '#domain/outgoing/logbook/inside.ts'
import { LOGBOOK_FORMAT, MANIFEST, type Manifest } from '#domain/outgoing/logbook/manifest.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'
import { readEvents } from '#electron/host/logbook/events/readEvents.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { makePartWriter } from './partWriter.ts'
import { storedRows } from './storedRows.ts'

/** What a file says of where it comes from. */
export interface PackedFrom {
  readonly program: string
  readonly computer: string
  /** Milliseconds since the epoch. */
  readonly madeAt: number
}

/** Lines between two signs that it gets on. */
const STEP = 500

const asLines = function* <Value>(
  values: Iterable<Value>,
  onLine: () => void = () => undefined,
): Generator<string> {
  let count = 0
  for (const value of values) {
    count += 1
    if (count % STEP === 0) onLine()
    yield JSON.stringify(value)
  }
}

/**
 * A whole logbook as one packed file: every event as it stands in the log, what stands beside them,
 * and, for other programs, what the events amount to. What was erased is not in it. See
 * docs/FORMAT.md. `step` is told how much of it is done, from 0 to 1.
 */
export const packLogbook = (
  connection: Connection,
  { program, computer, madeAt }: PackedFrom,
  step: (done: number) => void,
): Uint8Array<ArrayBuffer> => {
  const { seq: events } = readTail(connection)
  const rows = storedRows(connection)
  const writer = makePartWriter(madeAt)
  let written = 0
  const onLine = (): void => {
    written += STEP
    step((0.7 * written) / Math.max(written, events))
  }
  writer.write('devices.jsonl', asLines(rows.devices()))
  writer.write('erasures.jsonl', asLines(rows.erasures()))
  writer.write('events.jsonl', asLines(rows.events(), onLine))
  writer.write('drafts.jsonl', asLines(rows.drafts()))
  writer.write('reminders.jsonl', asLines(rows.reminders()))
  const logbook = rebuild(readEvents(connection), 'UTC')
  const kept = [...logbook.applications.values()].filter(({ presence }) => presence !== 'erased')
  step(0.8)
  writer.write(
    'applications.jsonl',
    asLines(kept, () => step(0.9)),
  )
  writer.write('templates.jsonl', asLines(logbook.templates.values()))
  writer.write('imports.jsonl', asLines(logbook.imports.values()))
  writer.write('settings.json', asLines([logbook.settings]))
  const { applications, people, entries } = insideOf(logbook)
  const manifest: Manifest = {
    format: 'relance',
    version: LOGBOOK_FORMAT,
    needs: LOGBOOK_FORMAT,
    program,
    computer,
    madeAt: new Date(madeAt).toISOString(),
    logbook: readValue(connection, 'id'),
    counts: { applications, people, entries, events },
    parts: writer.parts(),
  }
  writer.write(MANIFEST, [JSON.stringify(manifest, null, 2)])
  step(1)
  return writer.end()
}
