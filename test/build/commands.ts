import type { Command, CommandOf } from '#domain/logbook/commands.ts'
import type { DecideContext } from '#domain/decide/decision.ts'
import type { Details } from '#domain/logbook/details.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'

/** Tuesday morning in Paris. */
export const CONTEXT: DecideContext = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }

export const details = (given: Partial<Details> = {}): Details => ({
  company: 'Brumelle Logistique',
  post: 'Responsable d’exploitation',
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
  ...given,
})

/** What a test says about a new application; the rest are plain defaults. */
export interface Opening {
  readonly application?: string
  readonly details?: Partial<Details>
  readonly people?: readonly Person[]
  readonly entries?: readonly Entry[]
}

export const opening = ({
  application = 'app',
  details: given = {},
  people = [],
  entries = [],
}: Opening = {}): CommandOf<'open-application'> => ({
  do: 'open-application',
  application,
  details: details(given),
  people: [...people],
  entries: [...entries],
})

export const recording = (entry: Entry, application = 'app'): Command => ({
  do: 'record-entry',
  application,
  entry,
})
