import * as v from 'valibot'
import { eventSchemas, isEventType } from '#domain/logbook/events.ts'
import { isUnderstood } from '#electron/host/logbook/events/eventKinds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { foreignJson } from './readParts.ts'

/** Settings of an earlier version lack what was added since: the defaults stand in for it. */
const isMissing = (type: string, received: string): boolean =>
  type === 'settings-changed' && received === 'undefined'

/**
 * Refuses an event that this program would not understand, or whose content has another shape than
 * such events have. What is longer than is taken today was written when that was allowed.
 */
export const checkBody = (type: string, version: number, body: string | null): void => {
  if (!isUnderstood(type, version)) throw new CannotRead('file-newer')
  if (body === null || !isEventType(type)) return
  const read = v.safeParse(eventSchemas[type], foreignJson(body))
  const hasOtherShape = (read.issues ?? []).some(
    ({ kind, received }) => kind === 'schema' && !isMissing(type, received),
  )
  if (hasOtherShape) throw new CannotRead('logbook-file-damaged')
}
