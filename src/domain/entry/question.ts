import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { CallDirection, Channel, FollowUpOutcome } from '#domain/vocabulary.ts'

/** How an answer is given in the form of an entry. */
export type Answering =
  | 'moment'
  | 'person'
  | 'channel'
  | 'outcome'
  | 'direction'
  | 'flag'
  | 'interview'
  | 'let-go-reason'
  | 'promise'
  | 'day'
  | 'line'
  | 'text'
  /** A text as it was sent, longer than one written for oneself. */
  | 'message'

/** What was answered before and decides what is asked still. */
export interface SoFar {
  readonly channel: Channel | ''
  readonly outcome: FollowUpOutcome
  readonly direction: CallDirection
  /** Nobody was chosen in the person's place. */
  readonly nobodyHired: boolean
  /** An entry is corrected; otherwise a new one is noted. */
  readonly correcting: boolean
}

/** One question of the form: how it is answered, and the property of the entry that it fills. */
export interface QuestionRow {
  readonly answer: Answering
  /** Absent where the answer is noted as an entry of its own. */
  readonly fills?: string
  /** Whether it is asked now; where it is left out, always. */
  readonly asked?: (soFar: SoFar) => boolean
  /** What was answered before it was asked no more is not written. */
  readonly onlyWhereAsked?: true
  /** What helps to answer; its words are under this name. */
  /** Its day is a beginning: of « la semaine prochaine » it is the Monday. */
  readonly begins?: true
  readonly hint?: 'when' | 'ahead' | 'day' | 'chosenStarts' | 'text'
}

/** Every question that the form of an entry may ask; its words are under the same name. */
export const QUESTIONS = {
  at: { answer: 'moment', fills: 'at', hint: 'when' },
  to: { answer: 'person', fills: 'to' },
  from: { answer: 'person', fills: 'from' },
  /** Which interview of the application it is about. */
  interview: { answer: 'interview', fills: 'interview' },
  channel: { answer: 'channel', fills: 'channel' },
  /** Only some channels leave a choice. */
  outcome: {
    answer: 'outcome',
    fills: 'outcome',
    asked: ({ channel, direction }) => outcomesFor(channel, direction).length > 1,
  },
  /** Who dialled decides what can have come of it. */
  direction: { answer: 'direction', fills: 'direction' },
  promise: { answer: 'promise', fills: 'promise' },
  /** A date that was named in a call: what came of it decides. */
  promiseAfterCall: {
    answer: 'promise',
    asked: ({ outcome, correcting }) => outcome === 'reached' && !correcting,
  },
  deadline: { answer: 'day', fills: 'deadline', hint: 'day' },
  newStart: { answer: 'moment', fills: 'newStart', hint: 'ahead' },
  nobodyHired: { answer: 'flag', fills: 'nobodyHired' },
  reason: { answer: 'text', fills: 'reason' },
  /** A no need not be in favour of somebody else. */
  chosenStarts: {
    answer: 'day',
    fills: 'chosenStarts',
    hint: 'chosenStarts',
    begins: true,
    asked: ({ nobodyHired }) => !nobodyHired,
    onlyWhereAsked: true,
  },
  letGoReason: { answer: 'let-go-reason', fills: 'reason' },
  salary: { answer: 'line', fills: 'salary' },
  startsOn: { answer: 'day', fills: 'startsOn', hint: 'day', begins: true },
  contract: { answer: 'line', fills: 'contract' },
  trialPeriod: { answer: 'line', fills: 'trialPeriod' },
  remoteDays: { answer: 'line', fills: 'remoteDays' },
  benefits: { answer: 'text', fills: 'benefits' },
  text: {
    answer: 'message',
    fills: 'text',
    hint: 'text',
    asked: ({ outcome }) => outcome === 'sent',
  },
  note: { answer: 'text', fills: 'note' },
} as const satisfies Record<string, QuestionRow>
export type Question = keyof typeof QUESTIONS

/** How a question is asked. */
export const questionRow = (question: Question): QuestionRow => QUESTIONS[question]
