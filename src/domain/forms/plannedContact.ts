import { doneEntry, type StepToDo } from './doneEntry.ts'
import { emptyDraft, entryOf } from './entryDraft.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { isContact } from '#domain/rules/contacts.ts'

/** The contact that a step amounts to at a moment to come; undefined for one that contacts nobody. */
export const plannedContact = (step: StepToDo, at: string, zone: string): Entry | undefined => {
  const done = doneEntry(step)
  if (done === undefined) return undefined
  const made = entryOf(done.kind, emptyDraft(at, done.given), { id: 'planned', zone })
  return 'entry' in made && isContact(made.entry) ? made.entry : undefined
}
