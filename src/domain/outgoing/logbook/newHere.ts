import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** What adding another logbook would bring to this one. */
export interface NewHere {
  /** Events that are not known here; 0: all of it is here already. */
  readonly events: number
  /** Some of it is known here: both share a past, or it was added before. */
  readonly shared: boolean
  /** Cards that are not here yet. */
  readonly opened: number
  /** Cards that are here and of which something new is told. */
  readonly changed: number
  /** Cards and people that are here and were erased there: adding erases them here too. */
  readonly erases: number
}

const isErasedHere = (logbook: Logbook, application: string): boolean =>
  logbook.applications.get(application)?.presence === 'erased'

const erasesSomething = (logbook: Logbook, event: EventDraft): boolean => {
  if (event.body === null || event.application === null) return false
  const card = logbook.applications.get(event.application)
  if (card === undefined || card.presence === 'erased') return false
  if (event.type === 'application-erased') return true
  if (event.type !== 'person-erased') return false
  const { person } = event.body
  return card.people.some(({ id }) => id === person)
}

/** What events that are not known here would bring. `known` is how many of the other ones are. */
export const newHere = (
  logbook: Logbook,
  events: readonly EventDraft[],
  known: number,
): NewHere => {
  const opened = new Set<string>()
  const changed = new Set<string>()
  for (const { application, type, body } of events) {
    if (application === null || isErasedHere(logbook, application)) continue
    if (logbook.applications.has(application)) changed.add(application)
    else if (type === 'application-opened' && body !== null) opened.add(application)
  }
  return {
    events: events.length,
    shared: known > 0,
    opened: opened.size,
    changed: changed.size,
    erases: events.filter((event) => erasesSomething(logbook, event)).length,
  }
}
