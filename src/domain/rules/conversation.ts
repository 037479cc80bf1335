import type { Calendar } from '#domain/calendar/contactHours.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'
import type { By, Channel } from '#domain/vocabulary.ts'
import { promisedDay, type PromisedDay } from './promise.ts'
import type { Meeting } from './standing.ts'
import { isLived, type Lived } from './timeline.ts'

export type Attempt = Lived<'follow-up'>
export type Answer = Lived<'answer'> | Lived<'reopened'>

/** What was said since the end of the latest interview held, by both sides. */
export interface Conversation {
  /** Who spoke last, unanswered calls aside. */
  readonly lastWord: 'none' | 'mine' | 'theirs'
  /** Rounds used: messages sent, left or spoken; an unanswered call reached nobody and uses none. */
  readonly rounds: number
  /** A voicemail or a message with someone: the first mail after it belongs to the same round. */
  readonly awaitsMail: boolean
  /** The latest message that uses or keeps a round. */
  readonly lastMessage: Attempt | null
  /** The attempt that decides what follows, unless an answer, an offer or a refusal came after it. */
  readonly attempt: Attempt | null
  /** Calls that met nobody since the last message, answer, offer, refusal or interview. */
  readonly unansweredCalls: number
  readonly answer: Answer | null
  /** The latest answer named a date. */
  readonly answerIsDated: boolean
  /** The latest dated promise, of the interview or of an answer since. */
  readonly promise: PromisedDay | null
  /** Channels of the last round and since that stayed unanswered. */
  readonly unanswered: ReadonlySet<Channel>
}

/** What an attempt is for the count of rounds. */
const WEIGHT: By<FollowUpOutcome, 'written' | 'spoken' | 'left' | 'nobody' | 'nothing'> = {
  sent: 'written',
  reached: 'spoken',
  voicemail: 'left',
  'message-left': 'left',
  'no-answer': 'nobody',
  'wrong-number': 'nothing',
}

/** Whether an attempt reached someone, or left something to hear or read. */
export const isMessage = (outcome: FollowUpOutcome): boolean =>
  WEIGHT[outcome] !== 'nobody' && WEIGHT[outcome] !== 'nothing'

/** Reads the entries since the end of `meeting`, in lived order. */
export const conversationSince = (
  meeting: Meeting,
  timeline: readonly Lived[],
  calendar: Calendar,
  graceWorkingDays: number,
): Conversation => {
  const { interview, ends } = meeting
  let promise = promisedDay(interview.promise, ends, calendar, graceWorkingDays)
  let lastWord: Conversation['lastWord'] = 'none'
  let rounds = 0
  let unansweredCalls = 0
  let lastMessage: Attempt | null = null
  let attempt: Attempt | null = null
  let answer: Answer | null = null
  let answerIsDated = false
  let awaitsMail = false
  let ofRound = new Set<Channel>()
  let sinceRound = new Set<Channel>()
  const heard = (): void => {
    attempt = null
    unansweredCalls = 0
    awaitsMail = false
    ofRound = new Set()
    sinceRound = new Set()
  }
  for (const lived of timeline) {
    if (lived.at < ends) continue
    if (isLived(lived, 'follow-up')) {
      const weight = WEIGHT[lived.entry.outcome]
      // A wrong number met nobody: a message left before it still waits for its mail.
      attempt = weight === 'nothing' && awaitsMail ? lastMessage : lived
      sinceRound.add(lived.entry.channel)
      if (weight === 'nobody') unansweredCalls += 1
      if (weight === 'nobody' || weight === 'nothing') continue
      if (weight === 'written' && awaitsMail) {
        for (const channel of sinceRound) ofRound.add(channel)
      } else {
        rounds += 1
        ofRound = sinceRound
      }
      sinceRound = new Set()
      awaitsMail = weight === 'left'
      unansweredCalls = 0
      lastMessage = lived
      lastWord = 'mine'
    } else if (isLived(lived, 'answer')) {
      heard()
      answer = lived
      lastWord = 'theirs'
      const announced = promisedDay(lived.entry.promise, lived.at, calendar, graceWorkingDays)
      answerIsDated = announced !== null
      promise = announced ?? promise
    } else if (isLived(lived, 'reopened')) {
      heard()
      answer = lived
      answerIsDated = false
      lastWord = 'theirs'
    } else if (isLived(lived, 'offer') || isLived(lived, 'refusal')) {
      heard()
    }
  }
  return {
    lastWord,
    rounds,
    awaitsMail,
    lastMessage,
    attempt,
    unansweredCalls,
    answer,
    answerIsDated,
    promise,
    unanswered: new Set([...ofRound, ...sinceRound]),
  }
}
