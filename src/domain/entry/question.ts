/** How an answer is given in the form of an entry. */
export type Answering =
  | 'moment'
  | 'person'
  | 'channel'
  | 'outcome'
  | 'let-go-reason'
  | 'promise'
  | 'day'
  | 'line'
  | 'text'

/** One question of the form: how it is answered, and the property of the entry that it fills. */
export interface QuestionRow {
  readonly answer: Answering
  /** Absent where the answer is noted as an entry of its own. */
  readonly fills?: string
}

/** Every question that the form of an entry may ask; its words are under the same name. */
export const QUESTIONS = {
  at: { answer: 'moment', fills: 'at' },
  to: { answer: 'person', fills: 'to' },
  from: { answer: 'person', fills: 'from' },
  channel: { answer: 'channel', fills: 'channel' },
  outcome: { answer: 'outcome', fills: 'outcome' },
  promise: { answer: 'promise', fills: 'promise' },
  /** A date that was named in a call. */
  promiseAfterCall: { answer: 'promise' },
  deadline: { answer: 'day', fills: 'deadline' },
  reason: { answer: 'text', fills: 'reason' },
  chosenStarts: { answer: 'day', fills: 'chosenStarts' },
  letGoReason: { answer: 'let-go-reason', fills: 'reason' },
  salary: { answer: 'line', fills: 'salary' },
  startsOn: { answer: 'day', fills: 'startsOn' },
  text: { answer: 'text', fills: 'text' },
  note: { answer: 'text', fills: 'note' },
} as const satisfies Record<string, QuestionRow>
export type Question = keyof typeof QUESTIONS
