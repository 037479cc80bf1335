import type { Application } from './application.ts'
import type { Person } from './person.ts'

/** Somebody as they are named on screen. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly civility?: 'madame' | 'monsieur' | undefined
}

/** How a person is named beside a step, or nothing where no such person is recorded. */
export const namedOf = (application: Application, id: string | undefined): Named | undefined => {
  const person = application.people.find((known) => known.id === id)
  return person === undefined ? undefined : named(person)
}

const named = ({ id, name, civility }: Person): Named =>
  civility === undefined ? { id, name } : { id, name, civility }
