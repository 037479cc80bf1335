import type { Facts } from '#domain/rules/facts.ts'
import type { Next } from '#domain/rules/next.ts'
import type { Rule, Subject } from '#domain/rules/rule.ts'

const afterAttempt =
  (next: Next, round: (last: NonNullable<Facts['last']>) => number) =>
  (facts: Facts): readonly Subject[] => {
    const { last } = facts
    if (last?.attempt == null || facts.next !== next) return []
    return [{ key: last.attempt.entry.id, round: round(last) }]
  }

/** After a call that reached nobody: never twice in one half-day, then in writing. */
export const UNANSWERED_RULES: readonly Rule[] = [
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
            { from: 'attempt', nextDay: true, at: '00:00', slot: true },
          ],
        },
        { from: 'promise', slot: true },
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
        { from: 'attempt', plus: 'mailAfterMessageDays', slot: true },
        { from: 'attempt', friday: true, at: '09:00', slot: true },
        { from: 'promise', slot: true },
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
    rule: 'mail-after-message',
    reason: 'mail-instead-of-calls',
    phases: ['open'],
    // After a message left, the calls and the mail that ends them belong to its round.
    subjects: afterAttempt('mail-instead-of-calls', ({ rounds, awaitsMail }) =>
      awaitsMail ? rounds : rounds + 1,
    ),
    opens: { from: 'attempt' },
    due: {
      latest: [
        { from: 'attempt', nextDay: true, at: '00:00', slot: true },
        { from: 'promise', slot: true },
      ],
    },
    closes: { from: 'due', plus: 'mailAfterMessageClosesDays' },
    contact: 'courteous',
    to: 'same-person',
    channels: 'after-message',
    priority: 'normal',
    numbers: ['mailAfterCalls'],
    hints: ['mail-instead-of-calls', 'who-to-reach'],
    deducedFrom: ['unanswered-call', 'unanswered-calls', 'promise-ahead'],
    sources: ['S2', 'S4', 'own'],
  },
]
