import { backOfAdding, forthOfAdding, isAdding } from './addedLogbook.ts'
import { again } from './again.ts'
import { inverseOf } from './inverse.ts'
import { saidOfEvents } from './saidOfEvents.ts'
import type { Said } from './said.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { templateKey } from '#domain/logbook/template.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { same } from '#domain/same.ts'

/** Events that were written together, which are undone together. */
export interface Batch {
  /** As the log names it. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly events: readonly EventDraft[]
}

/** A batch and what it says, how it is taken back (null: it cannot be) and made again. */
export interface PastChange extends Batch {
  readonly said: Said
  readonly back: readonly EventDraft[] | null
  readonly forth: readonly EventDraft[]
}

/** What events are about: applications by their ids, templates, the settings. */
const thingsIn = (events: readonly EventDraft[]): readonly string[] =>
  events.flatMap((event) => {
    if (event.application === null)
      return event.type === 'settings-changed' || event.body === null
        ? ['settings']
        : event.type === 'logbook-added'
          ? []
          : event.type === 'table-imported' || event.type === 'import-forgotten'
            ? [`import ${event.body.import}`]
            : [templateKey(event.body.template, event.body.language)]
    return event.type === 'application-merged' && event.body !== null
      ? [event.application, event.body.into]
      : [event.application]
  })

/** The part of a logbook that some events are about: cheap to copy, however long the logbook is. */
const partOf = (
  { applications, settings, templates, imports }: Logbook,
  events: readonly EventDraft[],
): Logbook => {
  const kept = [...new Set(thingsIn(events))].flatMap((id) => {
    const application = applications.get(id)
    return application === undefined ? [] : [[id, application] as const]
  })
  return { applications: new Map(kept), settings, templates, imports }
}

/** A batch read from the log as the change it was, on the logbook as it stood before. */
export const pastChange = (logbook: Logbook, batch: Batch): PastChange => {
  const part = partOf(logbook, batch.events)
  if (isAdding(batch.events))
    return {
      ...batch,
      said: saidOfEvents(part, batch.events),
      back: backOfAdding(part, batch.events),
      forth: forthOfAdding(part, batch.events),
    }
  return {
    ...batch,
    said: saidOfEvents(part, batch.events),
    back: inverseOf(part, batch.events),
    forth: again(batch.events),
  }
}

/** Which fields differ from what stood there is no part of what an event says. */
const bare = ({ type, application, subject, body }: EventDraft): unknown => [
  type,
  application,
  subject ?? null,
  body === null ? null : { ...body, fields: undefined },
]

/** Whether two lists of events would write the same, wherever they stand in the log. */
export const sameEvents = (a: readonly EventDraft[], b: readonly EventDraft[]): boolean =>
  a.length === b.length &&
  // One that differs settles it: batches of a whole table are compared with each other at the opening.
  a.every((event, at) => {
    const other = b[at]
    return other !== undefined && same(bare(event), bare(other))
  })

/** Whether one change can be taken back without the other: they are about different things. */
export const areApart = (a: Pick<PastChange, 'events'>, b: Pick<PastChange, 'events'>): boolean => {
  const things = new Set(thingsIn(a.events))
  return !thingsIn(b.events).some((thing) => things.has(thing))
}
