import type { StepToDo } from './doneEntry.ts'
import { emptyDraft, entryOf } from './entryDraft.ts'
import { DEEDS_OF } from './stepDeeds.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { isContact } from '#domain/rules/contacts.ts'
import { usualChannel } from '#domain/usualChannel.ts'

/** The contact that a step amounts to at a moment to come; undefined for one that contacts nobody. */
export const plannedContact = (step: StepToDo, at: string, zone: string): Entry | undefined => {
  const { done } = DEEDS_OF[step.rule]
  if (done === 'settle') return undefined
  const made = entryOf(
    done,
    emptyDraft(at, { to: step.to ?? '', channel: usualChannel(step.channels[0]?.channel) }),
    { id: 'planned', zone },
  )
  return 'entry' in made && isContact(made.entry) ? made.entry : undefined
}
