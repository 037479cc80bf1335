import { interviewsOf, type Application } from './application.ts'

/** Id of the person who received me last, where it was said. */
export const receiverOf = (application: Application): string | undefined =>
  interviewsOf(application).findLast(({ lead }) => lead !== undefined)?.lead

/** Whether it needs saying that this person received me: somebody else is known there too. */
export const isReceiverAmong = (application: Application, person: string): boolean =>
  application.people.length > 1 && receiverOf(application) === person

/** When the person was last invited on LinkedIn, wall clock. */
export const invitedAt = (application: Application, person: string): string | undefined =>
  application.entries.findLast(
    (entry) => entry.kind === 'linkedin-invitation' && entry.to === person,
  )?.at
