import type { Calendar } from '#domain/calendar/contactHours.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type { By, Channel, FollowUpOutcome } from '#domain/vocabulary.ts'
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

type Weight = 'written' | 'spoken' | 'left' | 'nobody' | 'nothing'

/** What an attempt is for the count of rounds. */
const WEIGHT: By<FollowUpOutcome, Weight> = {
  sent: 'written',
  reached: 'spoken',
  voicemail: 'left',
  'message-left': 'left',
  'no-answer': 'nobody',
  'wrong-number': 'nothing',
  'left-me-message': 'nothing',
}

/** Whether an attempt reached someone, or left something to hear or read. */
export const isMessage = (outcome: FollowUpOutcome): boolean =>
  WEIGHT[outcome] !== 'nobody' && WEIGHT[outcome] !== 'nothing'

/** A conversation while its entries are read. */
type Reading = {
  -readonly [Key in keyof Omit<Conversation, 'unanswered'>]: Conversation[Key]
} & {
  /** Channels that the last round used, and those tried since. */
  ofRound: Set<Channel>
  sinceRound: Set<Channel>
}

const noteMessage = (reading: Reading, message: Attempt, weight: Weight): void => {
  if (weight === 'written' && reading.awaitsMail) {
    for (const channel of reading.sinceRound) reading.ofRound.add(channel)
  } else {
    reading.rounds += 1
    reading.ofRound = reading.sinceRound
  }
  reading.sinceRound = new Set()
  reading.awaitsMail = weight === 'left'
  reading.unansweredCalls = 0
  reading.lastMessage = message
  reading.lastWord = 'mine'
}

const noteAttempt = (reading: Reading, attempt: Attempt): void => {
  const { channel, outcome } = attempt.entry
  const weight = WEIGHT[outcome]
  // A wrong number met nobody: a message left before it still waits for its mail.
  reading.attempt = weight === 'nothing' && reading.awaitsMail ? reading.lastMessage : attempt
  reading.sinceRound.add(channel)
  if (weight === 'nobody') reading.unansweredCalls += 1
  if (isMessage(outcome)) noteMessage(reading, attempt, weight)
}

/** They spoke, or decided: what was tried before leads to nothing more. */
const noteTheirs = (reading: Reading): void => {
  reading.attempt = null
  reading.unansweredCalls = 0
  reading.awaitsMail = false
  reading.ofRound = new Set()
  reading.sinceRound = new Set()
}

const noteAnswer = (reading: Reading, answer: Answer, announced: PromisedDay | null): void => {
  noteTheirs(reading)
  reading.answer = answer
  reading.lastWord = 'theirs'
  reading.answerIsDated = announced !== null
  reading.promise = announced ?? reading.promise
}

/** Reads the entries since the end of `meeting`, in lived order. */
export const conversationSince = (
  { interview, ends }: Meeting,
  timeline: readonly Lived[],
  calendar: Calendar,
  graceWorkingDays: number,
): Conversation => {
  const announcedIn = (promise: Promised | undefined, given: Minute): PromisedDay | null =>
    promisedDay(promise, given, calendar, graceWorkingDays)
  const reading: Reading = {
    lastWord: 'none',
    rounds: 0,
    awaitsMail: false,
    lastMessage: null,
    attempt: null,
    unansweredCalls: 0,
    answer: null,
    answerIsDated: false,
    promise: announcedIn(interview.promise, ends),
    ofRound: new Set(),
    sinceRound: new Set(),
  }
  for (const lived of timeline) {
    if (lived.at < ends) continue
    if (isLived(lived, 'follow-up')) noteAttempt(reading, lived)
    else if (isLived(lived, 'answer'))
      noteAnswer(reading, lived, announcedIn(lived.entry.promise, lived.at))
    else if (isLived(lived, 'reopened')) noteAnswer(reading, lived, null)
    else if (isLived(lived, 'offer') || isLived(lived, 'refusal')) noteTheirs(reading)
  }
  const { ofRound, sinceRound, ...conversation } = reading
  return { ...conversation, unanswered: new Set([...ofRound, ...sinceRound]) }
}
