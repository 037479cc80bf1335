import type { Promised } from '#domain/entry/promise.ts'
import { isDecisionKind } from '#domain/stage.ts'
import type { Channel } from '#domain/vocabulary.ts'
import {
  attemptIn,
  isTheirMessage,
  isTheirWord,
  weightOf,
  type Attempt,
  type Weight,
} from './attempt.ts'
import type { Now } from './now.ts'
import type { Given, PromisedDay } from './promise.ts'
import type { Meeting, Standing } from './standing.ts'
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

/** What was said since the end of the latest interview held, by both sides. */
export interface Conversation {
  /** Who spoke last, unanswered calls aside; `absence` where an interview was missed since. */
  readonly lastWord: 'none' | 'mine' | 'theirs' | 'absence'
  /** Rounds used: messages sent, left or spoken; an unanswered call reached nobody and uses none. */
  readonly rounds: number
  /** A voicemail or a message with someone: the first mail after it belongs to the same round. */
  readonly awaitsMail: boolean
  /** The latest message that uses or keeps a round; word of an offer elsewhere is one. */
  readonly lastMessage: Attempt | Lived<'offer-message'> | null
  /** The attempt that decides what follows, unless an answer, an offer or a refusal came after it. */
  readonly attempt: Attempt | null
  /** Calls that met nobody since the last message, answer, offer, refusal or interview. */
  readonly unansweredCalls: number
  readonly answer: Answer | null
  readonly absence: Absence | null
  /** The latest answer named a date. */
  readonly answerIsDated: boolean
  /** The latest dated promise: of an answer since, of the interview, or an earlier one still ahead. */
  readonly promise: PromisedDay | null
  /** Channels of the last round and since that stayed unanswered. */
  readonly unanswered: ReadonlySet<Channel>
}

/** A conversation while its entries are read. */
type Reading = {
  -readonly [Key in keyof Omit<Conversation, 'unanswered'>]: Conversation[Key]
} & {
  /** Channels that the last round used, and those tried since. */
  ofRound: Set<Channel>
  sinceRound: Set<Channel>
}

const noteMessage = (
  reading: Reading,
  message: NonNullable<Conversation['lastMessage']>,
  weight: Weight,
): void => {
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
  reading.absence = null
}

const isOfOffer = (
  message: NonNullable<Conversation['lastMessage']>,
): message is Lived<'offer-message'> => message.entry.kind === 'offer-message'

/** The voicemail, or the message with somebody, that still waits for its mail. */
const leftIn = ({ lastMessage }: Reading): Attempt | null =>
  lastMessage === null || isOfOffer(lastMessage) ? null : lastMessage

const noteAttempt = (reading: Reading, attempt: Attempt): void => {
  const { channel } = attempt.entry
  const weight = weightOf(attempt)
  // A wrong number met nobody: a message left before it still waits for its mail.
  reading.attempt = weight === 'nothing' && reading.awaitsMail ? leftIn(reading) : attempt
  // A call that reached somebody was answered.
  if (weight === 'spoken') reading.sinceRound.delete(channel)
  else reading.sinceRound.add(channel)
  if (weight === 'nobody') reading.unansweredCalls += 1
  if (weight !== 'nobody' && weight !== 'nothing') noteMessage(reading, attempt, weight)
}

const noteWordOfOffer = (reading: Reading, message: Lived<'offer-message'>): void => {
  reading.attempt = null
  reading.sinceRound.add(message.entry.channel)
  noteMessage(reading, message, 'written')
}

/** They spoke, or decided: what was tried before leads to nothing more. */
const noteTheirs = (reading: Reading): void => {
  reading.attempt = null
  reading.unansweredCalls = 0
  reading.awaitsMail = false
  reading.absence = null
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

const noteAbsence = (reading: Reading, absence: Absence): void => {
  noteTheirs(reading)
  reading.absence = absence
  reading.lastWord = 'absence'
}

/** How a promise is read: when it opens, on the clock of the plan. */
export type ReadPromise = (promise: Promised | undefined, given: Given) => PromisedDay | null

/** What the conversation since an interview begins with. */
export interface Beginning {
  readonly meeting: Meeting
  /** What was announced at it, or before it and still ahead. */
  readonly promise: PromisedDay | null
}

const promiseIn = (lived: Lived, read: ReadPromise): PromisedDay | null => {
  const given = { at: lived.at, theyCall: false }
  return isLived(lived, 'answer') || isLived(lived, 'cancelled')
    ? read(lived.entry.promise, given)
    : null
}

const isAnswer = (lived: Lived): lived is Lived & Answer =>
  isLived(lived, 'answer') ||
  isLived(lived, 'reopened') ||
  isLived(lived, 'cancelled') ||
  isLived(lived, 'offer-withdrawn') ||
  isTheirWord(lived)

const note = (
  reading: Reading,
  lived: Lived,
  read: ReadPromise,
  ownOfferMessages: ReadonlySet<string>,
): void => {
  const attempt = attemptIn(lived)
  if (attempt !== null) noteAttempt(reading, attempt)
  else if (isAnswer(lived)) noteAnswer(reading, lived, promiseIn(lived, read))
  else if (isLived(lived, 'no-show') || isLived(lived, 'could-not-come'))
    noteAbsence(reading, lived)
  else if (isLived(lived, 'offer-message')) {
    if (!ownOfferMessages.has(lived.entry.id)) noteWordOfOffer(reading, lived)
  } else if (isLived(lived, 'offer') || isLived(lived, 'refusal')) noteTheirs(reading)
  // A decision settles what was announced before it, also where it is taken back later.
  if (isDecisionKind(lived.entry.kind)) reading.promise = null
}

/** Reads the entries since the end of an interview, in lived order. */
export const conversationSince = (
  { meeting, promise }: Beginning,
  timeline: readonly Lived[],
  read: ReadPromise,
  { ownOfferMessages }: Pick<Standing, 'ownOfferMessages'>,
): Conversation => {
  const reading: Reading = {
    lastWord: 'none',
    rounds: 0,
    awaitsMail: false,
    lastMessage: null,
    attempt: null,
    unansweredCalls: 0,
    answer: null,
    absence: null,
    answerIsDated: false,
    promise,
    ofRound: new Set(),
    sinceRound: new Set(),
  }
  for (const lived of timeline)
    if (lived.at >= meeting.ends) note(reading, lived, read, ownOfferMessages)
  const { ofRound, sinceRound, ...conversation } = reading
  return { ...conversation, unanswered: new Set([...ofRound, ...sinceRound]) }
}

/** Whether an entry ends the wait for a message they left: a contact, a word, a decision (point 7). */
const followsMessage = (lived: Lived): boolean =>
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
