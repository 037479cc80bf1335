import { isDecisionKind } from '#domain/stage.ts'
import { attemptIn, isTheirMessage, isTheirWord } from './attempt.ts'
import type { Now } from './now.ts'
import { isLived, type Lived } from './timeline.ts'

/** Their words, or what counts as them: each begins a new wait. */
export type Answer =
  | Lived<'answer'>
  | Lived<'reopened'>
  | Lived<'call'>
  | Lived<'cancelled'>
  | Lived<'offer-withdrawn'>

/** An interview to which one of both did not come. */
export type Absence = Lived<'no-show'> | Lived<'could-not-come'>

/** Whether an entry is their word, or counts as it. */
export const isAnswer = (lived: Lived): lived is Lived & Answer =>
  isLived(lived, 'answer') ||
  isLived(lived, 'reopened') ||
  isLived(lived, 'cancelled') ||
  isLived(lived, 'offer-withdrawn') ||
  isTheirWord(lived)

/** Whether an entry ends the wait for a message they left: a contact, a word, a decision (point 7). */
export const followsMessage = (lived: Lived): boolean =>
  attemptIn(lived) !== null ||
  isAnswer(lived) ||
  isLived(lived, 'thanks') ||
  isLived(lived, 'offer-message') ||
  isLived(lived, 'offer') ||
  isDecisionKind(lived.entry.kind) ||
  isLived(lived, 'no-show')

/** The message they left that still waits to be called back; any later contact or word ends it. */
export const waitingMessage = (timeline: readonly Lived[], now: Now): Lived<'call'> | null => {
  let waiting: Lived<'call'> | null = null
  for (const lived of timeline) {
    if (isTheirMessage(lived)) waiting = lived
    else if (followsMessage(lived) || (isLived(lived, 'interview') && now.hasCome(lived.at)))
      waiting = null
  }
  return waiting
}
