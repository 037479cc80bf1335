import type { Compared } from '#electron/host/logbook/events/eventLog.ts'
import { readErasures, type Erasure } from '#electron/host/logbook/events/erasures.ts'
import { EVENT_COLUMNS, toStoredEvent } from '#electron/host/logbook/events/readEvents.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

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
  const stands = here.prepare('SELECT 1 FROM events WHERE hash = ?')
  const rows = there
    .prepare('SELECT hash FROM events JOIN devices d USING (device) WHERE d.id = ?')
    .iterate(device)
  for (const [hash] of rows) if (stands.get(hash ?? null) === undefined) return true
  return false
}

/** Erasures of which the event itself stands in the log. */
const toldByEvents = (connection: Connection): readonly Erasure[] => {
  const stands = connection.prepare('SELECT 1 FROM events WHERE hash = ?')
  return readErasures(connection).filter(
    ({ event }) => stands.get(Buffer.from(event, 'hex')) !== undefined,
  )
}

/** Compares another logbook with the one that is open; changes neither. */
export const unknownIn = (here: Connection, there: Connection): Compared => {
  const places = placesIn(here)
  const unknown: StoredEvent[] = []
  let known = 0
  const rows = there.prepare(`SELECT ${EVENT_COLUMNS}, hash FROM events ORDER BY seq`).iterate()
  for (const row of rows) {
    if (places.has(hexOf(row.at(-1)))) known += 1
    else unknown.push(toStoredEvent(row))
  }
  const told = new Set([...readErasures(here), ...toldByEvents(there)].map(({ event }) => event))
  const erasures = readErasures(there).filter(({ event }) => !told.has(event))
  return { unknown, known, erasures }
}
