import { isOwnCall } from '#domain/entry/call.ts'
import { isLived, type Lived } from './timeline.ts'
import type { By, FollowUpOutcome } from '#domain/vocabulary.ts'

/** A contact of one's own that asks for news: a message, or a call with what came of it. */
export type Attempt = Lived<'follow-up'> | Lived<'call'>

/** What an attempt is for the count of rounds. */
export type Weight = 'written' | 'spoken' | 'left' | 'nobody' | 'nothing'

const WEIGHT: By<FollowUpOutcome, Weight> = {
  sent: 'written',
  reached: 'spoken',
  voicemail: 'left',
  'message-left': 'left',
  'no-answer': 'nobody',
  'wrong-number': 'nothing',
  'left-me-message': 'nothing',
}

export const weightOf = ({ entry: { outcome } }: Attempt): Weight => WEIGHT[outcome]

/** Whether an attempt reached someone, or left something to hear or read. */
export const isMessage = (attempt: Attempt): boolean =>
  weightOf(attempt) !== 'nobody' && weightOf(attempt) !== 'nothing'

/** The entry as an attempt of one's own; null where it is none. */
export const attemptIn = (lived: Lived): Attempt | null => {
  if (isLived(lived, 'follow-up')) return lived
  return isLived(lived, 'call') && isOwnCall(lived.entry) ? lived : null
}

/** They called and reached the person: what they said counts as an answer. */
export const isTheirWord = (lived: Lived): lived is Lived & Lived<'call'> =>
  isLived(lived, 'call') && !isOwnCall(lived.entry) && lived.entry.outcome === 'reached'

/** They called and left a message. */
export const isTheirMessage = (lived: Lived): lived is Lived & Lived<'call'> =>
  isLived(lived, 'call') && lived.entry.outcome === 'left-me-message'
