import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '#domain/outcome.ts'
import { startReader, type Reader } from '#electron/host/incoming/reading/reader.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
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

/** How making it is watched over. */
export interface MakingParts {
  readonly scheduler: Scheduler
  /** From 0 to 1. */
  readonly onDone: (done: number) => void
  /** Told what makes it, so that it can be ended. */
  readonly onReader: (reader: Pick<Reader, 'end'>) => void
}

/**
 * Makes one file of the whole logbook, in a thread of its own and of a copy: whatever is written
 * meanwhile is in it whole or not at all. Refused with `file-let-go` where it was ended.
 */
export const makeLogbookFile = async (
  { log, folder, phrase, workFactor, from }: LogbookFileAsked,
  { scheduler, onDone, onReader }: MakingParts,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
  const copy = unfinished(join(folder, `relance-leaving-${randomUUID()}.db`))
  const reader = startReader({ scheduler, onProgress: ({ done }) => onDone(done) })
  onReader(reader)
  try {
    const copied = await log.copyTo(copy)
    return copied.ok ? await reader.ask('pack', { copy, phrase, workFactor, ...from }) : copied
  } finally {
    reader.end()
    rmSync(copy, { force: true })
  }
}
