import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import { attemptIn, type Attempt } from './attempt.ts'
import type { Facts } from './facts.ts'

/** Somebody known who has not left. */
const stillThere = ({ circle }: Facts, id: string | undefined): Person | undefined => {
  const person = circle.byId(id)
  return person === undefined || circle.hasLeft(person) ? undefined : person
}

/** Whom a follow-up is for: the person of the round before, who knows of it; else the one the rules name. */
export const addresseeOf = (facts: Facts): Person | undefined =>
  stillThere(facts, (facts.last?.attempt ?? facts.last?.lastMessage)?.entry.to) ??
  facts.circle.toFollowUp

/** Who was asked about their offer. */
export const askedOfOffer = (facts: Facts): Person | undefined =>
  stillThere(facts, facts.offer?.message?.entry.to) ?? addresseeOf(facts)

/** Who is called back: whoever left the message. */
export const callerOf = (facts: Facts): Person | undefined =>
  stillThere(facts, facts.calledMe?.entry.to) ?? addresseeOf(facts)

/** Whether a contact was meant for a person; one that names nobody, for the only person known. */
export const isMeantFor = (
  to: string | undefined,
  person: Person,
  { application: { people } }: Pick<Facts, 'application'>,
): boolean => to === person.id || (to === undefined && people.length === 1)

/** The first attempt to reach a person from a moment on; to anybody, where no person is named. */
export const firstAttemptTo = (
  person: Person | undefined,
  facts: Facts,
  since: Minute,
): Attempt | undefined => {
  for (const lived of facts.timeline) {
    const attempt = lived.at < since ? null : attemptIn(lived)
    if (attempt === null) continue
    if (person === undefined || isMeantFor(attempt.entry.to, person, facts)) return attempt
  }
  return undefined
}
