import type { ReasonId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'

/** Why a contact is not moved to another day, whatever its window allows. */
export type Tie = 'promised' | 'thanks' | 'offer' | 'own'

/**
 * What ties a contact to its day: a day they named or a word they left, thanks, an offer that waits.
 * Null where a few days make no difference.
 */
const TIES: By<ReasonId, Tie | null> = {
  prepare: 'own',
  debrief: 'own',
  thank: 'thanks',
  'thank-somebody': 'thanks',
  connect: null,
  promised: 'promised',
  'no-date': null,
  'no-date-urgent': null,
  'no-date-senior': null,
  'no-date-no-hurry': null,
  networking: null,
  cancelled: null,
  'cancelled-with-date': 'promised',
  'they-did-not-come': null,
  'could-not-come': null,
  'offer-withdrawn': null,
  again: null,
  'answered-with-date': 'promised',
  answered: null,
  reopened: null,
  'call-back': 'promised',
  'left-me-message': 'promised',
  'mail-after-message': null,
  'mail-instead-of-calls': null,
  'small-firm': null,
  'rounds-used': 'own',
  'missed-long-ago': 'own',
  'refusal-thanks': 'thanks',
  're-approach': null,
  contract: 'own',
  'tell-others': null,
  'decide-before-deadline': 'offer',
  decide: 'offer',
  'ask-again': 'offer',
  'ask-again-with-date': 'offer',
  'tell-offer': 'offer',
  'keep-in-touch': null,
  'ask-if-reopened': null,
  'ask-news': null,
}

/** What ties a contact to its day, or null. */
export const tieOf = (reason: ReasonId): Tie | null => TIES[reason]
