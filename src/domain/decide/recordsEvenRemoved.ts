import { identifyingDetails, isSaid, makesOne } from '#domain/logbook/samePerson.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { whoIsWho, type KnownRecord } from './whoIsWho.ts'

/** Of whoever was told from others, only what the user said tells who they are. */
const detailsOf = (person: Person): readonly string[] =>
  identifyingDetails(person).filter((detail) => person.apart !== true || isSaid(detail))

/**
 * Every record of a person, those of cards taken off the board included. Such a card adds its own
 * record of them and never joins two people: who they are is what the cards on the board say.
 */
export const recordsEvenRemoved = (
  logbook: Logbook,
  application: string,
  person: string,
): readonly KnownRecord[] => {
  const known = whoIsWho(logbook)(application, person)
  const removed = [...logbook.applications.values()].filter(
    ({ presence }) => presence === 'removed',
  )
  return [
    ...known,
    ...removed.flatMap((card) => {
      // A mailbox of two people of one card tells neither of them.
      const isTelling = (detail: string): boolean =>
        card.people.filter((each) => detailsOf(each).includes(detail)).length === 1
      return card.people
        .filter((each) =>
          detailsOf(each).some(
            (detail) =>
              isTelling(detail) &&
              known.some(
                ({ person: other }) =>
                  detailsOf(other).includes(detail) && makesOne(detail, each, other),
              ),
          ),
        )
        .map((each) => ({ application: card, person: each }))
    }),
  ]
}
