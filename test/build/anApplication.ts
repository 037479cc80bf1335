import { evolve, emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { Details } from '#domain/logbook/details.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { ApplicationEvent } from '#domain/logbook/events.ts'
import type { Person } from '#domain/logbook/person.ts'

/** What a test says about an application; the rest are plain defaults. */
export interface ApplicationSpec {
  readonly id?: string
  readonly details?: Partial<Details>
  readonly people?: readonly Person[]
  /** In the order they are written down, which need not be the order they were lived in. */
  readonly entries?: readonly Entry[]
}

const DETAILS: Details = {
  company: 'Brumelle Logistique',
  post: 'Responsable d’exploitation',
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
}

/** An application grown from the events that a person's entries would have left. */
export const anApplication = ({
  id = 'app',
  details = {},
  people = [],
  entries = [],
}: ApplicationSpec = {}): Application => {
  const events: readonly ApplicationEvent[] = [
    { type: 'application-opened', application: id, body: { details: { ...DETAILS, ...details } } },
    ...people.map((person): ApplicationEvent => ({
      type: 'person-noted',
      application: id,
      body: { person },
    })),
    ...entries.map((entry): ApplicationEvent => ({
      type: 'entry-recorded',
      application: id,
      body: { entry },
    })),
  ]
  return events.reduce(evolve, emptyApplication(id))
}
