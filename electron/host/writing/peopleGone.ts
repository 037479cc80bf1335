import type { EventDraft } from '#domain/logbook/events.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'

/** Who was once taken off a card, or erased, as it is kept: cards and people by their ids. */
export type KnownGone = Readonly<Record<'person-removed' | 'person-erased', readonly string[]>>

/** Who was once taken off a card, or erased; the events name them by an id alone. */
export interface PeopleGone {
  /** Further events were written. */
  readonly note: (events: readonly (StoredEvent | EventDraft)[]) => void
  readonly isErased: (application: string, person: string) => boolean
  /** Ids of everybody taken off the card of an application, those put back too. */
  readonly takenOff: (application: string) => readonly string[]
  /** All of it, to begin from another time. */
  readonly known: () => KnownGone
}

const NOBODY: KnownGone = { 'person-removed': [], 'person-erased': [] }

export const peopleGoneIn = (
  events: readonly StoredEvent[],
  before: KnownGone = NOBODY,
): PeopleGone => {
  const gone = {
    'person-removed': new Set(before['person-removed']),
    'person-erased': new Set(before['person-erased']),
  }
  const both = (application: string, person: string): string =>
    JSON.stringify([application, person])
  const note: PeopleGone['note'] = (written) => {
    for (const { type, application, body } of written)
      if ((type === 'person-removed' || type === 'person-erased') && body !== null)
        gone[type].add(both(application, body.person))
  }
  note(events)
  return {
    note,
    isErased: (application, person) => gone['person-erased'].has(both(application, person)),
    takenOff: (application) =>
      [...gone['person-removed']]
        .map((key) => JSON.parse(key) as [string, string])
        .flatMap(([where, person]) => (where === application ? person : [])),
    known: () => ({
      'person-removed': [...gone['person-removed']],
      'person-erased': [...gone['person-erased']],
    }),
  }
}
