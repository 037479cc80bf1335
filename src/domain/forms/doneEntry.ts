import { usualOutcome } from '#domain/entry/outcomes.ts'
import type { EntryDraft } from './entryDraft.ts'
import { DEEDS_OF, type DoneDeed } from './stepDeeds.ts'
import type { RankedChannel, RuleId } from '#domain/rules/step.ts'
import { usualChannel } from '#domain/usualChannel.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** The part of a step that says what doing it notes. */
export interface StepToDo {
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
