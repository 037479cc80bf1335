import { usualOutcome } from '#domain/entry/outcomes.ts'
import { emptyDraft, entryOf, type EntryDraft } from './entryDraft.ts'
import { DEEDS_OF, type DoneDeed } from './stepDeeds.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { isContact } from '#domain/rules/plan/courtesy.ts'
import type { RankedChannel, RuleId } from '#domain/rules/step.ts'
import { usualChannel } from '#domain/usualChannel.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** The part of a step that says what doing it notes. */
interface StepToDo {
  readonly rule: RuleId
  readonly to?: string
  readonly channels: readonly Pick<RankedChannel, 'channel'>[]
}

/** An entry to be completed on its sheet. */
export interface DoneEntry {
  readonly kind: Exclude<DoneDeed, 'settle'>
  readonly given: Pick<EntryDraft, 'to' | 'channel' | 'outcome'>
}

/**
 * The entry that marking a step as done notes, by its first channel where none is named; undefined
 * where being done only settles the step.
 */
export const doneEntry = (step: StepToDo, channel?: Channel): DoneEntry | undefined => {
  const { done } = DEEDS_OF[step.rule]
  if (done === 'settle') return undefined
  const by = usualChannel(channel, step.channels[0]?.channel)
  return {
    kind: done,
    given: { to: step.to ?? '', channel: by, outcome: usualOutcome(by) },
  }
}

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
