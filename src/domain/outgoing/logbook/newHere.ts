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

/** A card, or one person of it, whose words are erased. */
export interface ErasedThere {
  readonly application: string | null
  readonly subject: string | null
}

/** What an event erases, as far as it does. */
const erasedBy = ({ type, application, body }: EventDraft): ErasedThere | null => {
  if (type === 'application-erased' && body !== null) return { application, subject: null }
  return type === 'person-erased' && body !== null ? { application, subject: body.person } : null
}

const isHere = (logbook: Logbook, { application, subject }: ErasedThere): boolean => {
  const card = application === null ? undefined : logbook.applications.get(application)
  if (card === undefined || card.presence === 'erased') return false
  return subject === null || card.people.some(({ id }) => id === subject)
}

/** What another logbook holds that is not known here. */
export interface UnknownHere {
  readonly unknown: readonly EventDraft[]
  /** How many of its events are known here. */
  readonly known: number
  /** What it knows to be erased, beside what its unknown events tell. */
  readonly erasures: readonly ErasedThere[]
}

/** What adding it would bring. */
export const newHere = (logbook: Logbook, { unknown, known, erasures }: UnknownHere): NewHere => {
  const opened = new Set<string>()
  const changed = new Set<string>()
  for (const { application, type, body } of unknown) {
    if (application === null || isErasedHere(logbook, application)) continue
    if (logbook.applications.has(application)) changed.add(application)
    else if (type === 'application-opened' && body !== null) opened.add(application)
  }
  const gone = [...unknown.map(erasedBy).filter((erased) => erased !== null), ...erasures]
    .filter((erased) => isHere(logbook, erased))
    .map(({ application, subject }) => JSON.stringify([application, subject]))
  return {
    events: unknown.length,
    shared: known > 0,
    opened: opened.size,
    changed: changed.size,
    erases: new Set(gone).size,
  }
}
