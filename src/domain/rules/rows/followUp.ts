import type { Facts } from '#domain/rules/facts.ts'
import type { Next } from '#domain/rules/next.ts'
import type { Rule, Subject } from '#domain/rules/rule.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { Pace } from '#domain/vocabulary.ts'

const SLOT_AFTER_OPENS: RuleMoment = { from: 'opens', slot: true }

/** The key of a follow-up: what it counts from, and its round. */
const subject = (key: string, rounds: number): readonly Subject[] => [
  { key: `${key}:${String(rounds + 1)}`, round: rounds + 1 },
]

const whileNext =
  (next: Next, anchor: 'interview' | 'lastMessage', pace?: Pace) =>
  (facts: Facts): readonly Subject[] => {
    const { last } = facts
    if (last === null || facts.next !== next) return []
    if (pace !== undefined && facts.pace !== pace) return []
    const entry = anchor === 'interview' ? last.interview : last[anchor]?.entry
    return entry === undefined ? [] : subject(entry.id, last.rounds)
  }

type Windows = Pick<
  Rule,
  'reason' | 'subjects' | 'opens' | 'closes' | 'deducedFrom' | 'sources' | 'hints'
> &
  Partial<Pick<Rule, 'numbers'>>

/** Their latest answer, or reopening, which counts as one without a date: both begin a new wait. */
const afterAnswer =
  (next: Next, kind: 'answer' | 'reopened') =>
  ({ last, next: present }: Facts): readonly Subject[] =>
    last?.answer?.entry.kind === kind && present === next
      ? subject(last.answer.entry.id, last.rounds)
      : []

/** Without a date the window is the same in each pace but for its first day. */
const withoutDate = (
  pace: Pace,
  plus: 'firstFollowUpDays' | 'firstFollowUpUrgentDays' | 'firstFollowUpSeniorDays',
) =>
  ({
    subjects: whileNext('first', 'interview', pace),
    opens: { from: 'interview-end', plus, at: '00:00' },
    closes: { from: 'interview-end', plus: 'firstFollowUpClosesDays', at: '23:59' },
    hints: ['vague-promise', 'they-agreed-to-call'],
    deducedFrom: ['interview', 'no-date-announced', 'vague-date-announced', 'they-agreed-to-call'],
  }) satisfies Partial<Windows>

/** An answer without a date does not cancel a promise still ahead: nobody took it back. */
const withoutNewDate = (kind: 'answer' | 'reopened') =>
  ({
    subjects: afterAnswer('answered', kind),
    opens: {
      latest: [{ from: 'answer', plus: 'afterAnswerDays', at: '00:00' }, { from: 'promise' }],
    },
    closes: { from: 'due', plus: 'afterAnswerClosesDays' },
    numbers: ['graceAfterPromiseWorkingDays'],
    deducedFrom: [kind, 'promise-ahead'],
    sources: ['S3', 'S4', 'own'],
  }) satisfies Partial<Windows>

/** The forms of a follow-up, one per way its window is counted. */
const FORMS: readonly Windows[] = [
  {
    reason: 'promised',
    subjects: whileNext('first-promised', 'interview'),
    opens: { from: 'promise' },
    closes: { from: 'due', plus: 'promiseClosesDays' },
    numbers: ['graceAfterPromiseWorkingDays'],
    hints: ['they-agreed-to-call'],
    deducedFrom: ['interview', 'promised', 'grace', 'they-agreed-to-call'],
    sources: ['S1', 'S4'],
  },
  {
    reason: 'no-date',
    ...withoutDate('normal', 'firstFollowUpDays'),
    sources: ['S3', 'S4', 'S1'],
  },
  {
    reason: 'no-date-urgent',
    ...withoutDate('urgent', 'firstFollowUpUrgentDays'),
    sources: ['S4'],
  },
  {
    reason: 'no-date-senior',
    ...withoutDate('senior', 'firstFollowUpSeniorDays'),
    sources: ['S1', 'S4'],
  },
  {
    reason: 'again',
    subjects: whileNext('again', 'lastMessage'),
    opens: {
      latest: [{ from: 'last-round', plus: 'nextRoundDays', at: '00:00' }, { from: 'promise' }],
    },
    closes: { from: 'opens', plus: 'nextRoundClosesDays' },
    numbers: ['roundsMaximum'],
    deducedFrom: ['last-round', 'rounds-used', 'promise-ahead'],
    sources: ['S2', 'S3', 'own'],
  },
  {
    reason: 'answered-with-date',
    subjects: afterAnswer('answered-with-date', 'answer'),
    opens: { from: 'promise' },
    closes: { from: 'due', plus: 'afterAnswerClosesDays' },
    numbers: ['graceAfterPromiseWorkingDays'],
    deducedFrom: ['answer', 'promised', 'grace'],
    sources: ['S1', 'S4'],
  },
  {
    reason: 'answered',
    ...withoutNewDate('answer'),
  },
  {
    reason: 'reopened',
    ...withoutNewDate('reopened'),
  },
]

const asked =
  (rule: RuleId, detailMissing: boolean) =>
  (form: Windows): Rule => ({
    ...form,
    rule,
    phases: ['open'],
    subjects: (facts) =>
      facts.circle.detailMissing === detailMissing ? form.subjects(facts, []) : [],
    due: SLOT_AFTER_OPENS,
    contact: detailMissing ? 'none' : 'courteous',
    to: 'same-person',
    channels: detailMissing ? 'none' : 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'ask-assistant-first', ...(form.hints ?? []), 'or-somebody-else'],
    deducedFrom: detailMissing ? [...form.deducedFrom, 'no-details'] : form.deducedFrom,
  })

/** One step at a time: a follow-up, or the question for the detail that makes it possible. */
export const FOLLOW_UP_RULES: readonly Rule[] = [
  ...FORMS.map(asked('follow-up', false)),
  ...FORMS.map(asked('missing-detail', true)),
]
