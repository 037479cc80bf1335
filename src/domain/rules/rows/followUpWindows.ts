import type { Facts } from '#domain/rules/facts.ts'
import type { Answer } from '#domain/rules/conversation.ts'
import type { Next } from '#domain/rules/next.ts'
import { stampOf, type Rule, type Subject } from '#domain/rules/rule.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'
import { localDateTime } from '#domain/calendar/wallClock.ts'
import type { Pace } from '#domain/vocabulary.ts'

type Last = NonNullable<Facts['last']>

export const SLOT_AFTER_OPENS: RuleMoment = { from: 'opens', slot: 'own' }

/** The afternoon of a half-day that opens at noon, where it has contact hours; else the next day. */
export const HALF_DAY = (
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
export const subject = (
  entry: { readonly id: string; readonly at: string },
  { rounds, promise }: Last,
): readonly Subject[] => [
  {
    key: `${entry.id}:${String(rounds + 1)}`,
    stamp: stampOf(entry.at, promise === null ? undefined : localDateTime(promise.opens)),
    round: rounds + 1,
  },
]

export const whileNext =
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

export type Windows = Pick<
  Rule,
  'reason' | 'subjects' | 'opens' | 'closes' | 'deducedFrom' | 'sources' | 'hints'
> &
  Partial<Pick<Rule, 'numbers' | 'due'>>

/** Their latest answer, or what counts as one: each begins a new wait. */
export const afterAnswer =
  (next: Next, ...kinds: readonly Answer['entry']['kind'][]) =>
  ({ last, next: present }: Facts): readonly Subject[] =>
    last?.answer != null && kinds.includes(last.answer.entry.kind) && present === next
      ? subject(last.answer.entry, last)
      : []

/** Without a date the window is the same in each pace but for its first day. */
export const withoutDate = (
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
      'networking-talk',
      'no-hurry',
      'deciders-above',
    ],
  }) satisfies Partial<Windows>

export const ofPace =
  (pace: Pace) =>
  (facts: Facts): boolean =>
    !facts.networking && facts.pace === pace

/** An answer without a date does not cancel a promise still ahead: nobody took it back. */
export const withoutNewDate = (
  kind: Answer['entry']['kind'],
  fact: Windows['deducedFrom'][number],
) =>
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

export const afterDate = {
  opens: { from: 'promise' },
  due: HALF_DAY('opens-at-noon', 'promise'),
  closes: { from: 'due', plus: 'afterAnswerClosesDays' },
  numbers: ['graceAfterPromiseWorkingDays'],
  sources: ['S1', 'S4'],
} satisfies Partial<Windows>

export const DATE_FACTS = [
  'promised',
  'promised-by',
  'promised-within-hours',
  'day-after-their-call',
  'earlier-promise',
  'after-that-interview',
  'grace',
] as const satisfies Windows['deducedFrom']

/** Nobody came, or I did not: whoever was to be met is written to. */
export const afterAbsence = (kind: 'no-show' | 'could-not-come') => ({
  subjects: ({ last, next }: Facts): readonly Subject[] =>
    last?.absence?.entry.kind === kind && next === 'after-absence'
      ? subject(last.absence.entry, last)
      : [],
  closes: { from: 'due', plus: 'afterAnswerClosesDays' } as const,
  sources: ['own'] as const,
})
