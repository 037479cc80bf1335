import type { EventDraft } from '#domain/logbook/events.ts'
import type { Person } from '#domain/logbook/person.ts'

/** The event by which a person of a card is told from others, or taken for them, from now on. */
export const identifiedEvent = (
  application: string,
  { id: person }: Pick<Person, 'id'>,
  { identity, apart }: Pick<Person, 'identity' | 'apart'>,
): EventDraft => ({
  type: 'person-identified',
  application,
  // Erased with whom it is about.
  subject: person,
  body: {
    person,
    ...(identity === undefined ? {} : { identity }),
    ...(apart === true ? { apart } : {}),
  },
})
