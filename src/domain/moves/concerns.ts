import type { CardEntry } from './movesTogether.ts'
import { personOf, type Application } from '#domain/logbook/application.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { isContact } from '#domain/rules/contacts.ts'
import { personKeys } from '#domain/logbook/samePerson.ts'
import type { Card } from '#domain/views/card.ts'

/** A card whose entry courtesy would rather avoid, and why. */
export interface Concern {
  readonly card: Card
  /** Name of the person it goes to, where one is known. */
  readonly person: string | undefined
  readonly warnings: readonly Warning[]
  /** A card before it in the same batch that goes to the same person. */
  readonly sameAs: Card | undefined
}

interface Ground {
  readonly applications: ReadonlyMap<string, Application>
  /** What is said of the entry of each card on its own. */
  readonly warnings: ReadonlyMap<string, readonly Warning[]>
}

/**
 * Looks at the entries of one batch in their order; each call of the function it returns takes the
 * next one and tells the concern there is. All have one moment, so that a person who gets two of
 * them gets both in one half-day.
 */
export const concernFinder = ({
  applications,
  warnings: said,
}: Ground): ((next: CardEntry) => Concern | undefined) => {
  const contacted = new Map<string, Card>()
  return ({ card, entry }) => {
    const application = applications.get(card.id)
    if (application === undefined || !isContact(entry)) return undefined
    const person = personOf(application, entry.to)
    const keys = person === undefined ? [] : personKeys(person, application.details.company)
    const sameAs = keys.map((key) => contacted.get(key)).find((before) => before !== undefined)
    for (const key of keys) if (!contacted.has(key)) contacted.set(key, card)
    const warnings = said.get(card.id) ?? []
    return warnings.length === 0 && sameAs === undefined
      ? undefined
      : { card, person: person?.name, warnings, sameAs }
  }
}

/** Why a card is among the concerns, in words. */
export interface ConcernReason {
  /** The reason as it is told of several cards: those with the same words are told together. */
  readonly ofSeveral: string
  /** The reason as it is told of this card alone. */
  readonly ofOne: string
  /** What sets this card apart among several. */
  readonly detail?: string
}

/** One reason, and every card it is about. */
export interface ConcernGroup {
  readonly reason: string
  readonly cards: readonly { readonly concern: Concern; readonly detail: string | undefined }[]
}

/** The concerns by their reasons, the one about most cards first. */
export const groupedByReason = (
  concerns: readonly Concern[],
  reasonsOf: (concern: Concern) => readonly ConcernReason[],
): readonly ConcernGroup[] => {
  const groups = new Map<string, { concern: Concern; reason: ConcernReason }[]>()
  for (const concern of concerns)
    for (const reason of reasonsOf(concern)) {
      const group = groups.get(reason.ofSeveral) ?? []
      groups.set(reason.ofSeveral, group)
      group.push({ concern, reason })
    }
  return [...groups]
    .map(([ofSeveral, about]): ConcernGroup => {
      const [only, second] = about
      return {
        reason: only === undefined || second !== undefined ? ofSeveral : only.reason.ofOne,
        cards: about.map(({ concern, reason }) => ({
          concern,
          detail: second === undefined ? undefined : reason.detail,
        })),
      }
    })
    .sort((a, b) => b.cards.length - a.cards.length)
}
