import { concernFinder, type Concern } from '#domain/moves/concerns.ts'
import type { CardEntry } from '#domain/moves/movesTogether.ts'
import { isContact } from '#domain/rules/contacts.ts'
import { bridge } from '#window/host/bridge.ts'
import { applicationsOf } from '#window/screens/board/applicationsOf.ts'

/** What courtesy has to say about the entries of one batch. */
export const concernsOf = async (entries: readonly CardEntry[]): Promise<readonly Concern[]> => {
  const contacts = entries.filter(({ entry }) => isContact(entry))
  if (contacts.length === 0) return []
  const [fetched, warnings] = await Promise.all([
    applicationsOf(contacts.map(({ card }) => card)),
    bridge.calls.warnings({
      of: contacts.map(({ card, entry }) => ({ application: card.id, entry })),
    }),
  ])
  const find = concernFinder({
    applications: new Map(fetched.map((application) => [application.id, application])),
    warnings: new Map(contacts.map(({ card }, place) => [card.id, warnings[place] ?? []])),
  })
  return contacts.flatMap((next) => find(next) ?? [])
}
