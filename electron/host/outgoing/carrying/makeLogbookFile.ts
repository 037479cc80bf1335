import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '#domain/outcome.ts'
import type { Reader } from '#electron/host/incoming/reading/reader.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import type { PackedFrom } from '#electron/host/outgoing/logbook/packLogbook.ts'

/** A file of the whole logbook to be made. */
export interface LogbookFileAsked {
  readonly log: Pick<EventLog, 'copyTo'>
  /** The data folder: what is copied does not leave it. */
  readonly folder: string
  readonly phrase?: string | undefined
  /** How hard each trial of a phrase is, as usual by default. */
  readonly workFactor?: number | undefined
  readonly from: PackedFrom
}

/**
 * Makes one file of the whole logbook, in a thread of its own and of a copy: whatever is written
 * meanwhile is in it whole or not at all. Refused with `file-let-go` where it was ended.
 */
export const makeLogbookFile = async (
  { log, folder, phrase, workFactor, from }: LogbookFileAsked,
  reader: Pick<Reader, 'ask'>,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
  const copy = unfinished(join(folder, `relance-leaving-${randomUUID()}.db`))
  try {
    const copied = await log.copyTo(copy)
    return copied.ok ? await reader.ask('pack', { copy, phrase, workFactor, ...from }) : copied
  } finally {
    rmSync(copy, { force: true })
  }
}
