import type { Entry } from '#domain/entry/entry.ts'
import type { Person } from './person.ts'

/** Whether the LinkedIn connection with a person is known to be accepted: on their card, or noted. */
export const isConnected = (
  { id, linkedinConnected }: Pick<Person, 'id' | 'linkedinConnected'>,
  entries: readonly Entry[],
): boolean =>
  linkedinConnected === true ||
  entries.some((entry) => entry.kind === 'linkedin-acceptance' && entry.from === id)
