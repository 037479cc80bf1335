import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

/** Where an event stands, as far as others that were written after it are checked by it. */
interface EventPlace {
  readonly seq: number
  readonly device: number
  readonly n: number
  readonly lamport: number
  readonly envelope: number
}

/** The place of the event with a hash, in hexadecimal, before a position; undefined where there is none. */
export type EventPlaces = (hash: string, before: number) => EventPlace | undefined

const placeOf = ([seq, device, n, lamport, envelope]: Row): EventPlace => ({
  ...{ seq: Number(seq), device: Number(device), n: Number(n) },
  ...{ lamport: Number(lamport), envelope: Number(envelope) },
})

/**
 * No index leads from a hash to its event: each question would pass over the whole log. So it is read once,
 * as far as it is asked about. `connection` is asked for again, since it may be replaced in between.
 */
export const makeEventPlaces = (connection: () => Connection): EventPlaces => {
  const places = new Map<string, EventPlace>()
  let last = 0
  const readUpTo = (before: number): void => {
    const rows = connection()
      .prepare(
        `SELECT seq, device, n, lamport, envelope, lower(hex(hash)) FROM events
         WHERE seq > ? AND seq < ? ORDER BY seq`,
      )
      .iterate(last, before)
    for (const row of rows) {
      const hash = String(row[5])
      if (!places.has(hash)) places.set(hash, placeOf(row))
    }
    last = before - 1
  }
  return (hash, before) => {
    if (last < before - 1) readUpTo(before)
    const place = places.get(hash)
    return place !== undefined && place.seq < before ? place : undefined
  }
}
