import { join } from 'node:path'
import type { EventDraft } from '#domain/logbook/events.ts'
import { connect, type Row } from '#electron/host/logbook/storage/connection.ts'
import { packLogbook } from '#electron/host/outgoing/logbook/packLogbook.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { onTestFinished } from 'vitest'
import { aFolder } from './aShell.ts'

export const PACKED_FROM = { program: '0.0.0', computer: 'bureau', madeAt: 1_764_000_000_000 }

let files = 0
/** A path of this test alone at which nothing stands. */
export const freshPath = (folder = aFolder()): string => join(folder, `file-${(files += 1)}.db`)

/** 2 March 2026, 09:00 UTC. */
const START_MS = Date.UTC(2026, 2, 2, 9)

/** A logbook that was opened for writing. */
export interface OpenedLog {
  readonly log: EventLog
}

/** What a batch is written with: a name of its own, at the same moment. */
export const aBatch = () => ({ batch: crypto.randomUUID(), recordedAt: START_MS })

/** An open logbook in which each of these batches was written. */
export const aLogOf = async (
  batches: readonly (readonly EventDraft[])[],
  folder = aFolder(),
): Promise<OpenedLog> => {
  const { state, log } = await openLog(folder, { now: () => START_MS })
  if (log === undefined) throw new Error(`Not open: ${state.status}`)
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await log.close()
    isOpen = false
  }
  onTestFinished(close)
  for (const drafts of batches) await log.append(drafts, aBatch())
  return { log: { ...log, close } }
}

/** A copy of an open logbook: where it stands. */
export const copyOf = async ({ log }: OpenedLog): Promise<string> => {
  const path = freshPath()
  const copied = await log.copyTo(path)
  if (!copied.ok) throw new Error(copied.reason)
  return path
}

/** An open logbook as one packed file. */
export const packed = async (opened: OpenedLog): Promise<Uint8Array<ArrayBuffer>> => {
  const connection = connect(await copyOf(opened))
  try {
    return packLogbook(connection, PACKED_FROM, () => undefined)
  } finally {
    connection.close()
  }
}

/** Every row of every table of a logbook that came over, byte for byte; its counters are its own. */
export const everyRow = (path: string): Readonly<Record<string, readonly Row[]>> => {
  const connection = connect(path)
  const rows = (sql: string) => Array.from(connection.prepare(sql).iterate())
  try {
    return {
      id: rows("SELECT value FROM logbook WHERE name = 'id'"),
      devices: rows('SELECT * FROM devices ORDER BY device'),
      gone: rows('SELECT * FROM gone ORDER BY id'),
      events: rows('SELECT * FROM events ORDER BY seq'),
      drafts: rows('SELECT * FROM drafts ORDER BY key'),
      shown: rows('SELECT * FROM reminders_shown ORDER BY key'),
    }
  } finally {
    connection.close()
  }
}
