import type { NotedKind } from '#domain/entry/entry.ts'
import { isCall } from '#domain/entry/isCall.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** What the first button of a step does: by its channel, or one thing whatever the channel. */
export type MainDeed = 'by-channel' | 'debrief' | 'open' | 'record'

/** What writes into the logbook; a message can be written and a number read without. */
const NOTES: By<MainDeed, boolean> = {
  'by-channel': false,
  open: false,
  debrief: true,
  record: true,
}

/** What "done" means: an entry of this kind, or only that the step is settled. */
export type DoneDeed = NotedKind | 'settle'

export interface StepDeeds {
  readonly main: MainDeed
  readonly done: DoneDeed
  /** There are texts for it though its button does not write; asked of the texts, all of them would be loaded. */
  readonly writtenApart?: true
}

/** One row per rule: what its buttons do. */
export const DEEDS_OF: By<RuleId, StepDeeds> = {
  prepare: { main: 'open', done: 'settle', writtenApart: true },
  debrief: { main: 'debrief', done: 'settle' },
  thank: { main: 'by-channel', done: 'thanks' },
  connect: { main: 'by-channel', done: 'linkedin-invitation' },
  'follow-up': { main: 'by-channel', done: 'follow-up' },
  'call-back': { main: 'by-channel', done: 'follow-up' },
  'mail-after-message': { main: 'by-channel', done: 'follow-up' },
  'missing-detail': { main: 'open', done: 'settle' },
  'let-go': { main: 'record', done: 'let-go', writtenApart: true },
  'refusal-thanks': { main: 'by-channel', done: 'thanks' },
  're-approach': { main: 'by-channel', done: 'follow-up' },
  contract: { main: 'open', done: 'settle', writtenApart: true },
  'tell-others': { main: 'by-channel', done: 'settle' },
  decide: { main: 'record', done: 'hire', writtenApart: true },
  'ask-again': { main: 'by-channel', done: 'offer-message' },
  'tell-offer': { main: 'by-channel', done: 'offer-message' },
  'keep-in-touch': { main: 'by-channel', done: 'follow-up' },
  'ask-news': { main: 'by-channel', done: 'follow-up' },
  'ask-if-reopened': { main: 'by-channel', done: 'follow-up' },
}

/** Whether the first button of a step writes into the logbook. */
export const mainNotes = (rule: RuleId): boolean => NOTES[DEEDS_OF[rule].main]

/** Whether a step that is done otherwise can be marked as done beside its first button. */
export const isDoneApart = (rule: RuleId): boolean => DEEDS_OF[rule].main !== 'record'

/** Whether there are texts for a step whose first button does something else than write. */
export const isWrittenApart = (rule: RuleId): boolean => DEEDS_OF[rule].writtenApart === true

/** Whether a step can end in a refusal of one's own. */
export const canDecline = (rule: RuleId): boolean => rule === 'decide'

/**
 * What doing a step by this channel notes: a follow-up made by telephone is a call. What is said of
 * an offer stays a message about it, however it was said.
 */
export const doneBy = (rule: RuleId, channel: Channel): DoneDeed => {
  const { done } = DEEDS_OF[rule]
  return done === 'follow-up' && isCall(channel) ? 'call' : done
}
