import { EVENT_VERSIONS, isEventType } from '#domain/logbook/events.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'

/** Whether this program understands events of a type in a version; otherwise a newer one wrote them. */
export const isUnderstood = (type: string, version: number): boolean => {
  const current = upcast({ type, version, body: null })
  return isEventType(current.type) && EVENT_VERSIONS[current.type] === current.version
}

/**
 * Whether it understands every event that this computer wrote. Those of others may be of a newer program:
 * they are kept and passed over. `own` is the id under which this folder writes; where that is not known,
 * as of a copy, what one computer alone wrote is its own.
 */
export const understandsAll = (connection: Connection, own: string | null = null): boolean => {
  const rows = Array.from(
    connection
      .prepare('SELECT DISTINCT id, type, version FROM events JOIN devices USING (device)')
      .iterate(),
    ([id, type, version]) => ({ id, isKnown: isUnderstood(String(type), Number(version)) }),
  )
  const isAlone = new Set(rows.map(({ id }) => id)).size === 1
  return rows.every(({ id, isKnown }) => isKnown || (own === null ? !isAlone : id !== own))
}
