import type { Facts } from '#domain/rules/facts.ts'
import type { Answer } from '#domain/rules/conversation.ts'
import type { Next } from '#domain/rules/next.ts'
import { stampOf, type Rule, type Subject } from '#domain/rules/rule.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'
import type { RuleId } from '#domain/rules/step.ts'
import { localDateTime } from '#domain/calendar/wallClock.ts'
import type { Pace } from '#domain/vocabulary.ts'

type Last = NonNullable<Facts['last']>

const SLOT_AFTER_OPENS: RuleMoment = { from: 'opens', slot: 'own' }

/** The afternoon of a half-day that opens at noon, where it has contact hours; else the next day. */
const HALF_DAY = (
  when: 'opens-at-noon' | 'before-noon',
  from: 'promise' | 'absence',
): RuleMoment => ({
  first: [
    { from, at: '14:30', when: [when, 'contact-hour'] },
    { from, nextDay: true, at: '00:00', slot: 'own', when: [when] },
    SLOT_AFTER_OPENS,
  ],
})

/** The key of a follow-up: the entry it counts from, and its round; stamped with what was written. */
const subject = (
  entry: { readonly id: string; readonly at: string },
  { rounds, promise }: Last,
): readonly Subject[] => [
  {
    key: `${entry.id}:${String(rounds + 1)}`,
    stamp: stampOf(entry.at, promise === null ? undefined : localDateTime(promise.opens)),
    round: rounds + 1,
  },
]

const whileNext =
  (
    next: Next,
    anchor: 'interview' | 'lastMessage',
    applies: (facts: Facts) => boolean = () => true,
  ) =>
  (facts: Facts): readonly Subject[] => {
    const { last } = facts
    if (last === null || facts.next !== next || !applies(facts)) return []
    const entry = anchor === 'interview' ? last.interview : last[anchor]?.entry
    return entry === undefined ? [] : subject(entry, last)
  }

type Windows = Pick<
  Rule,
  'reason' | 'subjects' | 'opens' | 'closes' | 'deducedFrom' | 'sources' | 'hints'
> &
  Partial<Pick<Rule, 'numbers' | 'due'>>

/** Their latest answer, or what counts as one: each begins a new wait. */
const afterAnswer =
  (next: Next, ...kinds: readonly Answer['entry']['kind'][]) =>
  ({ last, next: present }: Facts): readonly Subject[] =>
    last?.answer != null && kinds.includes(last.answer.entry.kind) && present === next
      ? subject(last.answer.entry, last)
      : []

/** Without a date the window is the same in each pace but for its first day. */
const withoutDate = (
  applies: (facts: Facts) => boolean,
  plus:
    | 'firstFollowUpDays'
    | 'firstFollowUpUrgentDays'
    | 'firstFollowUpSeniorDays'
    | 'networkingFollowUpDays',
) =>
  ({
    subjects: whileNext('first', 'interview', applies),
    opens: { from: 'interview-end', plus, deciders: true, at: '00:00' },
    closes: { from: 'interview-end', plus: 'firstFollowUpClosesDays', at: '23:59' },
    hints: ['vague-promise', 'they-agreed-to-call'],
    deducedFrom: [
      'interview',
      'no-date-announced',
      'vague-date-announced',
      'they-agreed-to-call',
      'deciders-above',
    ],
  }) satisfies Partial<Windows>

const ofPace =
  (pace: Pace) =>
  (facts: Facts): boolean =>
    !facts.networking && facts.pace === pace

/** An answer without a date does not cancel a promise still ahead: nobody took it back. */
const withoutNewDate = (kind: Answer['entry']['kind'], fact: Windows['deducedFrom'][number]) =>
  ({
    subjects: afterAnswer('answered', kind),
    opens: {
      latest: [{ from: 'answer', plus: 'afterAnswerDays', at: '00:00' }, { from: 'promise' }],
    },
    closes: { from: 'due', plus: 'afterAnswerClosesDays' },
    numbers: ['graceAfterPromiseWorkingDays'],
    deducedFrom: [fact, 'promise-ahead'],
    sources: ['S3', 'S4', 'own'],
  }) satisfies Partial<Windows>

const afterDate = {
  opens: { from: 'promise' },
  due: HALF_DAY('opens-at-noon', 'promise'),
  closes: { from: 'due', plus: 'afterAnswerClosesDays' },
  numbers: ['graceAfterPromiseWorkingDays'],
  sources: ['S1', 'S4'],
} satisfies Partial<Windows>

const DATE_FACTS = [
  'promised',
  'promised-by',
  'promised-within-hours',
  'day-after-their-call',
  'earlier-promise',
  'after-that-interview',
  'grace',
] as const satisfies Windows['deducedFrom']

/** Nobody came, or I did not: whoever was to be met is written to. */
const afterAbsence = (kind: 'no-show' | 'could-not-come') => ({
  subjects: ({ last, next }: Facts): readonly Subject[] =>
    last?.absence?.entry.kind === kind && next === 'after-absence'
      ? subject(last.absence.entry, last)
      : [],
  closes: { from: 'due', plus: 'afterAnswerClosesDays' } as const,
  sources: ['own'] as const,
})

/** The forms of a follow-up, one per way its window is counted. */
const FORMS: readonly Windows[] = [
  {
    ...afterDate,
    reason: 'promised',
    subjects: whileNext('first-promised', 'interview'),
    closes: { from: 'due', plus: 'promiseClosesDays' },
    numbers: ['graceAfterPromiseWorkingDays', 'earlierPromiseWorkingDays'],
    hints: ['they-agreed-to-call'],
    deducedFrom: ['interview', ...DATE_FACTS, 'they-agreed-to-call'],
    sources: ['S1', 'S4', 'own'],
  },
  {
    reason: 'no-date',
    ...withoutDate(ofPace('normal'), 'firstFollowUpDays'),
    sources: ['S3', 'S4', 'S1'],
  },
  {
    reason: 'no-date-urgent',
    ...withoutDate(ofPace('urgent'), 'firstFollowUpUrgentDays'),
    sources: ['S4'],
  },
  {
    reason: 'no-date-senior',
    ...withoutDate(ofPace('senior'), 'firstFollowUpSeniorDays'),
    sources: ['S1', 'S4'],
  },
  {
    reason: 'no-date-no-hurry',
    ...withoutDate(ofPace('no-hurry'), 'firstFollowUpSeniorDays'),
    sources: ['S1', 'S4'],
  },
  {
    reason: 'networking',
    ...withoutDate(({ networking }) => networking, 'networkingFollowUpDays'),
    sources: ['S1', 'own'],
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
    ...afterDate,
    reason: 'answered-with-date',
    subjects: afterAnswer('answered-with-date', 'answer'),
    deducedFrom: ['answer', ...DATE_FACTS],
  },
  {
    ...afterDate,
    reason: 'cancelled-with-date',
    subjects: afterAnswer('answered-with-date', 'cancelled'),
    deducedFrom: ['cancelled', ...DATE_FACTS],
  },
  {
    reason: 'answered',
    ...withoutNewDate('answer', 'answer'),
    subjects: afterAnswer('answered', 'answer', 'call'),
  },
  { reason: 'reopened', ...withoutNewDate('reopened', 'reopened') },
  { reason: 'cancelled', ...withoutNewDate('cancelled', 'cancelled') },
  { reason: 'offer-withdrawn', ...withoutNewDate('offer-withdrawn', 'offer-withdrawn') },
  {
    ...afterAbsence('no-show'),
    reason: 'they-did-not-come',
    opens: {
      first: [
        { from: 'absence', at: '12:00', when: ['before-noon'] },
        { from: 'absence', nextDay: true, at: '00:00' },
      ],
    },
    due: HALF_DAY('before-noon', 'absence'),
    deducedFrom: ['they-did-not-come'],
  },
  {
    ...afterAbsence('could-not-come'),
    reason: 'could-not-come',
    opens: { from: 'absence' },
    deducedFrom: ['could-not-come'],
  },
]

const asked =
  (rule: RuleId, detailMissing: boolean) =>
  (form: Windows): Rule => ({
    due: SLOT_AFTER_OPENS,
    ...form,
    rule,
    phases: ['open'],
    subjects: (facts) =>
      facts.circle.detailMissing === detailMissing ? form.subjects(facts, []) : [],
    contact: detailMissing ? 'none' : 'courteous',
    clock: 'theirs',
    to: 'same-person',
    channels: detailMissing ? 'none' : 'follow-up',
    priority: 'normal',
    hints: [
      'thanks-first',
      'who-to-reach',
      'ask-assistant-first',
      ...(form.hints ?? []),
      'through-the-agency',
      'or-somebody-else',
    ],
    deducedFrom: detailMissing ? [...form.deducedFrom, 'no-details'] : form.deducedFrom,
  })

/** One step at a time: a follow-up, or the question for the detail that makes it possible. */
export const FOLLOW_UP_RULES: readonly Rule[] = [
  ...FORMS.map(asked('follow-up', false)),
  ...FORMS.map(asked('missing-detail', true)),
]
