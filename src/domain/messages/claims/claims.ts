import {
  interviewOf,
  latest,
  nextInterview,
  recipient,
  wasAgencyAlone,
  wasExpected,
  wasMet,
} from '#domain/messages/about.ts'
import { announcedTo, isPromiseDue } from '#domain/messages/announced.ts'
import { latestAnswer, latestCall } from '#domain/messages/exchanges.ts'
import { standingDecision } from '#domain/logbook/standingDecision.ts'
import { standingOffer } from '#domain/logbook/offerStanding.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { fateOf, missOf, type Miss } from '#domain/logbook/interviewFacts.ts'
import { isPair } from '#domain/messages/inserted.ts'
import { lastTalkAt, latestAttempt, wasThanked } from '#domain/messages/received.ts'
import { materialOf } from '#domain/messages/material.ts'
import type { By } from '#domain/vocabulary.ts'

/**
 * Everything a message may take for granted, beside the values it names. A template says a claim only
 * where it is a fact: `[[?met: … ]]` stands where it is one, `[[!met: … ]]` where it is not.
 */
export const CLAIM_IDS = [
  'met',
  'held',
  'not-held',
  'expected',
  'called-off',
  'own-absence',
  'postponed',
  'fair',
  'networking',
  'thanked',
  'agreed',
  'promise-due',
  'promise-theirs',
  'answered',
  'answer-theirs',
  'left-voicemail',
  'left-message',
  'called',
  'spoke-since',
  'refused',
  'offered',
  'undecided',
  'someone-chosen',
  'needs',
  'agency',
  'at-client',
] as const
export type ClaimId = (typeof CLAIM_IDS)[number]

const missHere = (context: MessageContext): Miss | undefined => {
  const interview = interviewOf(context)
  return interview && missOf(context.application, interview)
}

const wasHeld = (context: MessageContext): boolean => {
  const interview = interviewOf(context)
  return interview !== undefined && fateOf(context.application, interview) === undefined
}

/** The decision that stands: nothing said later opened the application again. */
const decisionOf = ({ application, now }: MessageContext): Entry | undefined =>
  standingDecision({ ...application, entries: application.entries.filter(({ at }) => at <= now) })

const isOffered = ({ application, now }: MessageContext): boolean =>
  standingOffer({
    ...application,
    entries: application.entries.filter(({ at }) => at <= now),
  }) !== undefined

/** One row per claim: the entries it follows from. Nothing else may be claimed. */
const CLAIMS: By<ClaimId, (context: MessageContext) => boolean> = {
  /** The reader was at the interview. */
  met: wasMet,
  /** An interview took place. */
  held: wasHeld,
  /** There was an appointment, and it did not take place. */
  'not-held': (context) => interviewOf(context) !== undefined && !wasHeld(context),
  /** The reader was to be there. */
  expected: wasExpected,
  /** They cancelled it. */
  'called-off': (context) => missHere(context) === 'cancelled',
  /** The person could not come to it. */
  'own-absence': (context) => missHere(context) === 'could-not-come',
  /** The interview that is to come was put to another moment. */
  postponed: (context) => {
    const id = nextInterview(context)?.id
    return (
      id !== undefined &&
      latest(context, 'postponed', (entry) => entry.interview === id) !== undefined
    )
  },
  fair: (context) => interviewOf(context)?.setting === 'fair',
  networking: (context) => interviewOf(context)?.setting === 'networking',
  /** The reader was thanked since the interview. */
  thanked: wasThanked,
  /** It was agreed with the reader that the person gets in touch next. */
  agreed: (context) => interviewOf(context)?.nextContact === 'i-call' && wasMet(context),
  'promise-due': isPromiseDue,
  /** The reader announced it, not somebody else there. */
  'promise-theirs': (context) => announcedTo(context)?.byReader === true,
  /** The latest that was heard of them is that nothing is decided yet, and no message followed it. */
  answered: (context) => {
    const answer = latestAnswer(context)
    return (
      answer !== undefined &&
      latestAttempt(
        context,
        ({ at, outcome }) =>
          at > answer.at && outcome !== 'no-answer' && outcome !== 'wrong-number',
      ) === undefined
    )
  },
  'answer-theirs': (context) => {
    const reader = recipient(context)?.id
    return reader !== undefined && latestAnswer(context)?.from === reader
  },
  'left-voicemail': (context) => latestCall(context)?.outcome === 'voicemail',
  'left-message': (context) => latestCall(context)?.outcome === 'message-left',
  called: (context) => latestCall(context)?.outcome === 'no-answer',
  /** We spoke by telephone or face to face since the interview. */
  'spoke-since': (context) => lastTalkAt(context) !== undefined,
  refused: (context) => decisionOf(context)?.kind === 'refusal',
  /** They made an offer that waits for a word of mine. */
  offered: (context) => isOffered(context),
  /** Theirs is the next word about the post: nothing was decided, nothing offered. */
  undecided: (context) =>
    wasHeld(context) &&
    interviewOf(context)?.setting !== 'networking' &&
    decisionOf(context) === undefined &&
    !isOffered(context),
  /** They chose somebody else, as far as they said: the post was not given up. */
  'someone-chosen': (context) => {
    const refusal = latest(context, 'refusal')
    return refusal !== undefined && refusal.nobodyHired !== true
  },
  /** Each strength is noted beside the need it answers. */
  needs: (context) => {
    const assets = materialOf(context).assets ?? []
    return assets.length > 0 && assets.every(isPair)
  },
  /** The reader is a consultant of the agency. */
  agency: (context) => recipient(context)?.agency === true,
  /** Somebody of the company itself was there: it was no talk with the agency alone. */
  'at-client': (context) => wasHeld(context) && !wasAgencyAlone(context),
}

/** Whether this version knows the claim. */
export const isClaim = (name: string): name is ClaimId => CLAIM_IDS.some((id) => id === name)

/** Whether a claim is a fact in this context. */
export const isFact = (claim: ClaimId, context: MessageContext): boolean => CLAIMS[claim](context)
