import { EVENT_VERSIONS, isEventType } from '#domain/logbook/events.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'

/** Whether this program understands events of a type in a version; otherwise a newer one wrote them. */
export const isUnderstood = (type: string, version: number): boolean => {
  const current = upcast({ type, version, body: null })
  return isEventType(current.type) && EVENT_VERSIONS[current.type] === current.version
}

/** Whether it understands every event of a log. */
export const understandsAll = (connection: Connection): boolean =>
  Array.from(connection.prepare('SELECT DISTINCT type, version FROM events').iterate()).every(
    ([type, version]) => isUnderstood(String(type), Number(version)),
  )
