import { usualOutcome } from '#domain/entry/outcomes.ts'
import type { EntryDraft } from './entryDraft.ts'
import { doneBy, type DoneDeed } from './stepDeeds.ts'
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
  const by = usualChannel(channel, step.channels[0]?.channel)
  const kind = doneBy(step.rule, by)
  if (kind === 'settle') return undefined
  return { kind, given: { to: step.to ?? '', channel: by, outcome: usualOutcome(by) } }
}
