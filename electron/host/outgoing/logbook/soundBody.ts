import * as v from 'valibot'
import { eventSchemas, isEventType, type LogbookEvent } from '#domain/logbook/events.ts'
import { isUnderstood } from '#electron/host/logbook/events/eventKinds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { foreignJson } from './readParts.ts'

/** Types of the events that tell of the logbook as a whole; all others tell of one application. */
const OF_THE_WHOLE: Readonly<Record<LogbookEvent['type'], true>> = {
  'settings-changed': true,
  'template-written': true,
  'template-reset': true,
  'table-imported': true,
  'import-forgotten': true,
  'logbook-added': true,
}

/** Values that the rules cannot reckon with: no moment, no zone, no id, no number of days. */
const BEYOND_RECKONING: ReadonlySet<string> = new Set(['value-malformed', 'date-impossible'])

type Issue = v.BaseIssue<unknown>

/**
 * Settings of an earlier version lack what was added since: the defaults stand in for it; and a zone
 * that no clock here knows gives way to the one before.
 */
const isMadeGood = (type: string, { received, path }: Issue): boolean =>
  type === 'settings-changed' &&
  (received === 'undefined' || (path?.at(-1)?.key === 'zone' && path.length === 2))

const isFault =
  (type: string) =>
  (issue: Issue): boolean =>
    (issue.kind === 'schema' || BEYOND_RECKONING.has(issue.message)) && !isMadeGood(type, issue)

/** What is looked at of an event. */
export interface ForeignEvent {
  readonly type: string
  readonly version: number
  readonly application: string | null
  readonly body: string | null
}

/**
 * Refuses an event that this program would not understand, or whose content has another shape than
 * such events have, or values that nothing can be reckoned from. What is longer than is taken today
 * was written when that was allowed.
 */
export const checkEvent = ({ type, version, application, body }: ForeignEvent): void => {
  if (!isUnderstood(type, version)) throw new CannotRead('file-newer')
  if ((application === null) !== Object.hasOwn(OF_THE_WHOLE, type))
    throw new CannotRead('logbook-file-damaged')
  if (body === null || !isEventType(type)) return
  const { issues = [] } = v.safeParse(eventSchemas[type], foreignJson(body))
  if (issues.some(isFault(type))) throw new CannotRead('logbook-file-damaged')
}
