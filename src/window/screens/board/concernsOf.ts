import { concernFinder, type Concern } from '#domain/moves/concerns.ts'
import type { CardEntry } from '#domain/moves/movesTogether.ts'
import { isContact } from '#domain/rules/plan/courtesy.ts'
import { applicationsOf } from '#window/screens/board/applicationsOf.ts'
import type { Settings } from '#domain/logbook/settings.ts'

/** Entries looked at before the window may draw again. */
const LOOKED_AT_ONCE = 25

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/** What courtesy has to say about the entries of one batch. */
export const concernsOf = async (
  entries: readonly CardEntry[],
  { settings, now }: { readonly settings: Settings; readonly now: string },
): Promise<readonly Concern[]> => {
  const contacts = entries.filter(({ entry }) => isContact(entry))
  const fetched = await applicationsOf(contacts.map(({ card }) => card))
  const applications = new Map(fetched.map((application) => [application.id, application]))
  const find = concernFinder({ applications, settings, now })
  const found: Concern[] = []
  for (let at = 0; at < contacts.length; at += LOOKED_AT_ONCE) {
    found.push(...contacts.slice(at, at + LOOKED_AT_ONCE).flatMap((next) => find(next) ?? []))
    await nextTask()
  }
  return found
}
