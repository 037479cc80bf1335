import { EVENT_VERSION, eventSchemas } from '#domain/logbook/events.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'

/** A type of event in one version, as one word. */
export const eventKind = (type: string, version: number): string => `${type}@${version}`

/** Every kind of event in the log. */
export const readEventKinds = (connection: Connection): Set<string> => {
  const rows = connection.prepare('SELECT type, version FROM event_kinds').iterate()
  return new Set(Array.from(rows, ([type, version]) => eventKind(String(type), Number(version))))
}

const isUnderstood = (type: string, version: number): boolean =>
  version <= EVENT_VERSION && upcast({ type, body: null }, version).type in eventSchemas

/** Whether this program understands every event of the log; otherwise a newer one wrote it. */
export const understandsAll = (connection: Connection): boolean => {
  const rows = connection.prepare('SELECT type, version FROM event_kinds').iterate()
  return Array.from(rows).every(([type, version]) => isUnderstood(String(type), Number(version)))
}
