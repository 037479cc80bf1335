import type { Compared } from '#electron/host/logbook/events/eventLog.ts'
import { readErasures, type Erasure } from '#electron/host/logbook/events/erasures.ts'
import { EVENT_COLUMNS, toStoredEvent } from '#electron/host/logbook/events/readEvents.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'

export const hexOf = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('hex')

/** Places of the events of a log by their hashes. */
export const placesIn = (connection: Connection): Map<string, number> =>
  new Map(
    Array.from(connection.prepare('SELECT hash, seq FROM events').iterate(), ([hash, seq]) => [
      hexOf(hash),
      Number(seq),
    ]),
  )

/** Each device of a log: the logbook it wrote, and the last event of its chain. */
const chainsIn = (connection: Connection) => {
  const own = readValue(connection, 'id')
  const devices = connection.prepare('SELECT device, id, logbook FROM devices').iterate()
  const last = connection.prepare(
    'SELECT hash FROM events WHERE device = ? ORDER BY n DESC LIMIT 1',
  )
  return new Map(
    Array.from(devices, ([device, id, logbook]) => {
      const hash = last.get(device ?? null)?.[0]
      const chain = {
        logbook: String(logbook ?? own),
        head: hash === undefined ? null : hexOf(hash),
      }
      return [String(id), chain] as const
    }),
  )
}

/** Whether what is unknown goes on where each of the chains ends here. */
const fits = (here: Connection, there: Connection, known: ReadonlyMap<string, number>): boolean => {
  const chains = chainsIn(here)
  for (const [id, { logbook }] of chainsIn(there)) {
    const chain = chains.get(id)
    if (chain === undefined) continue
    if (chain.logbook !== logbook) return false
    const rows = there
      .prepare(
        `SELECT hash, prev_hash FROM events
         WHERE device = (SELECT device FROM devices WHERE id = ?) ORDER BY n`,
      )
      .iterate(id)
    for (const [hash, previous] of rows) {
      if (known.has(hexOf(hash))) continue
      if (chain.head !== null && hexOf(previous) !== chain.head) return false
      break
    }
  }
  return true
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
  return { unknown, known, erasures, branched: !fits(here, there, places) }
}
