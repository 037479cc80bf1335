import { setImmediate } from 'node:timers/promises'
import type { Compared } from '#electron/host/logbook/events/eventLog.ts'
import { readErasures } from '#electron/host/logbook/events/erasures.ts'
import { EVENT_COLUMNS, toStoredEvent } from '#electron/host/logbook/events/readEvents.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

/** Events looked at before other calls are let through: a few milliseconds' worth. */
const SLICE = 1_000

export const hexOf = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('hex')

/** Places of the events of a log by their hashes. */
export const placesIn = (connection: Connection): Map<string, number> =>
  new Map(
    Array.from(connection.prepare('SELECT hash, seq FROM events').iterate(), ([hash, seq]) => [
      hexOf(hash),
      Number(seq),
    ]),
  )

/** Whether another log holds something of a device that is not known here. */
export const unknownOf = (device: string, here: Connection, there: Connection): boolean => {
  const places = placesIn(here)
  const rows = there
    .prepare('SELECT hash FROM events JOIN devices d USING (device) WHERE d.id = ?')
    .iterate(device)
  for (const [hash] of rows) if (!places.has(hexOf(hash))) return true
  return false
}

/** Each event of a log in order, its place first; others get their turn in between. */
const eachRow = async (
  connection: () => Connection,
  columns: string,
  onRow: (row: Row) => void,
): Promise<void> => {
  for (let position = 0; ;) {
    const rows = Array.from(
      connection()
        .prepare(`SELECT ${columns} FROM events WHERE seq > ? ORDER BY seq LIMIT ${SLICE}`)
        .iterate(position),
    )
    if (rows.length === 0) return
    rows.forEach(onRow)
    position = Number(rows.at(-1)?.[0])
    await setImmediate()
  }
}

/**
 * Compares another logbook with the one that is open; changes neither. `here` is asked for again at each
 * slice, since it may be replaced in between.
 */
export const unknownIn = async (here: () => Connection, there: Connection): Promise<Compared> => {
  const known = new Set<string>()
  await eachRow(here, 'seq, hash', ([, hash]) => known.add(hexOf(hash)))
  const unknown: StoredEvent[] = []
  const own = new Set<string>()
  await eachRow(
    () => there,
    `${EVENT_COLUMNS}, hash`,
    (row) => {
      const hash = hexOf(row.at(-1))
      own.add(hash)
      if (!known.has(hash)) unknown.push(toStoredEvent(row))
    },
  )
  const isTold = new Set(readErasures(here()).map(({ event }) => event))
  // Those of which the event itself stands there are told by what is taken over.
  const erasures = readErasures(there).filter(({ event }) => !isTold.has(event) && !own.has(event))
  return { unknown, known: own.size - unknown.length, erasures }
}
