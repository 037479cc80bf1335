import type { Rule } from '#domain/rules/rule.ts'
import type { RuleId } from '#domain/rules/step.ts'
import {
  DATE_FACTS,
  HALF_DAY,
  SLOT_AFTER_OPENS,
  afterAbsence,
  afterAnswer,
  afterDate,
  ofPace,
  whileNext,
  withoutDate,
  withoutNewDate,
  type Windows,
} from './followUpWindows.ts'

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
    sources: ['S1', 'S4'],
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
