import type { Facts } from '#domain/rules/facts.ts'
import type { Next } from '#domain/rules/next.ts'
import { one, stampOf, type Rule, type Subject } from '#domain/rules/rule.ts'

const afterAttempt =
  (
    next: Next,
    round: (last: NonNullable<Facts['last']>) => number,
    applies: (facts: Facts) => boolean = () => true,
  ) =>
  (facts: Facts): readonly Subject[] => {
    const { last } = facts
    if (last?.attempt == null || facts.next !== next || !applies(facts)) return []
    const { entry } = last.attempt
    return [{ key: entry.id, stamp: stampOf(entry.at), round: round(last) }]
  }

/** Where nobody takes messages the first unanswered call is the last. */
const isFirstCall = ({ last, application: { details } }: Facts): boolean =>
  details.smallFirm === true && last?.unansweredCalls === 1

/** After a message left, the calls and the mail that ends them belong to its round. */
const roundOfCalls = ({ awaitsMail, rounds }: NonNullable<Facts['last']>): number =>
  awaitsMail ? rounds : rounds + 1

/** A mail in place of another call. */
const INSTEAD = {
  rule: 'mail-after-message',
  phases: ['open'],
  opens: { from: 'attempt' },
  due: {
    latest: [
      { from: 'attempt', nextDay: true, at: '00:00', slot: 'own' },
      { from: 'promise', slot: 'own' },
    ],
  },
  closes: { from: 'due', plus: 'mailAfterMessageClosesDays' },
  contact: 'courteous',
  to: 'same-person',
  channels: 'after-message',
  priority: 'normal',
} as const satisfies Partial<Rule>

/** After a call that reached nobody: never twice in one half-day, then in writing. */
export const UNANSWERED_RULES: readonly Rule[] = [
  {
    rule: 'call-back',
    reason: 'left-me-message',
    // They wait by the telephone, whatever else is ahead.
    phases: ['new', 'sent', 'ahead', 'open', 'offered'],
    subjects: ({ calledMe }) => (calledMe === null ? [] : one(calledMe.entry)),
    opens: { from: 'their-message' },
    due: { from: 'their-message', slot: 'urgent-every-day' },
    closes: { from: 'due', plus: 'callBackClosesDays' },
    contact: 'courteous',
    slot: 'urgent-every-day',
    to: 'caller',
    channels: 'same-call',
    priority: 'normal',
    hints: ['ask-assistant-first'],
    deducedFrom: ['left-me-message'],
    sources: ['own'],
  },
  {
    rule: 'call-back',
    reason: 'call-back',
    phases: ['open'],
    subjects: afterAttempt('call-back', ({ rounds }) => rounds + 1),
    opens: {
      first: [
        { from: 'attempt', at: '12:00', when: ['before-noon'] },
        { from: 'attempt', nextDay: true, at: '00:00' },
      ],
    },
    due: {
      latest: [
        {
          first: [
            { from: 'attempt', at: '14:30', when: ['before-noon', 'contact-hour'] },
            { from: 'attempt', nextDay: true, at: '00:00', slot: 'own' },
          ],
        },
        { from: 'promise', slot: 'own' },
      ],
    },
    closes: { from: 'due', plus: 'callBackClosesDays' },
    contact: 'courteous',
    to: 'same-person',
    channels: 'same-call',
    priority: 'normal',
    numbers: ['leaveMessageFromCall', 'mailAfterCalls'],
    hints: ['leave-message', 'ask-assistant-first'],
    deducedFrom: ['unanswered-call', 'unanswered-calls', 'promise-ahead'],
    sources: ['S2', 'S3', 'S4', 'own'],
  },
  {
    rule: 'mail-after-message',
    reason: 'mail-after-message',
    phases: ['open'],
    subjects: afterAttempt('mail-after-message', ({ rounds }) => rounds),
    opens: { from: 'attempt' },
    due: {
      latest: [
        { from: 'attempt', plus: 'mailAfterMessageDays', slot: 'own' },
        { from: 'attempt', friday: true, at: '09:00', slot: 'own' },
        { from: 'promise', slot: 'own' },
      ],
    },
    closes: { from: 'due', plus: 'mailAfterMessageClosesDays' },
    contact: 'courteous',
    to: 'same-person',
    channels: 'after-message',
    priority: 'normal',
    hints: ['who-to-reach'],
    deducedFrom: [
      'voicemail',
      'message-left',
      'days-to-call-back',
      'friday-of-that-week',
      'promise-ahead',
    ],
    sources: ['S4', 'S2', 'own'],
  },
  {
    ...INSTEAD,
    reason: 'mail-instead-of-calls',
    subjects: afterAttempt('mail-instead-of-calls', roundOfCalls, (facts) => !isFirstCall(facts)),
    numbers: ['mailAfterCalls'],
    hints: ['mail-instead-of-calls', 'who-to-reach'],
    deducedFrom: ['unanswered-call', 'unanswered-calls', 'promise-ahead'],
    sources: ['S2', 'S4', 'own'],
  },
  {
    ...INSTEAD,
    reason: 'small-firm',
    subjects: afterAttempt('mail-instead-of-calls', roundOfCalls, isFirstCall),
    hints: ['mail-instead-of-calls', 'who-to-reach'],
    deducedFrom: ['unanswered-call', 'small-firm', 'promise-ahead'],
    sources: ['S2'],
  },
]
