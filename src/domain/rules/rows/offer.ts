import type { Facts } from '#domain/rules/facts.ts'
import { one, stampOf, type Rule, type Subject } from '#domain/rules/rule.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'

/** While the ball is theirs the decision waits; with a deadline only until the day before it. */
const toDecide =
  (withDeadline: boolean) =>
  ({ offer }: Facts): readonly Subject[] => {
    if (offer === null) return []
    const { entry } = offer.latest
    if ((entry.deadline !== undefined) !== withDeadline) return []
    const isTheirs = offer.message !== null
    if (isTheirs && !withDeadline) return []
    return one(entry, entry.deadline).map((subject) => ({ ...subject, fromDueOnly: isTheirs }))
  }

/** A message about their offer that waits for a word of theirs, with a date they named or without. */
const toAskAgain =
  (withDeadline: boolean, dated: boolean) =>
  ({ offer }: Facts): readonly Subject[] => {
    if (offer?.message == null) return []
    const { deadline } = offer.latest.entry
    if ((deadline !== undefined) !== withDeadline || (offer.answered !== null) !== dated) return []
    const { entry } = offer.message
    return [{ key: entry.id, stamp: stampOf(entry.at, deadline) }]
  }

const DECIDE = {
  rule: 'decide',
  phases: ['ahead', 'offered'],
  opens: { from: 'offer' },
  contact: 'none',
  to: 'nobody',
  channels: 'none',
  priority: 'normal',
  sources: ['own'],
} as const satisfies Partial<Rule>

const askAgain = (withDeadline: boolean, dated: boolean): Rule => {
  const wished: RuleMoment = {
    ...(dated
      ? { from: 'their-date' as const }
      : {
          from: 'offer-message' as const,
          plus: 'askAgainWorkingDays' as const,
          at: '00:00' as const,
        }),
    // With a deadline there is no time to lose: an urgent post's hours.
    slot: withDeadline ? 'urgent' : 'own',
  }
  const due: RuleMoment = withDeadline
    ? { earliest: [wished, { from: 'deadline', lastSlotBefore: true }] }
    : wished
  return {
    rule: 'ask-again',
    reason: dated ? 'ask-again-with-date' : 'ask-again',
    phases: ['ahead', 'offered'],
    subjects: toAskAgain(withDeadline, dated),
    opens: { startOfDay: due },
    due,
    dueAfter: 'offer-message',
    closes: withDeadline ? { from: 'deadline-end' } : { from: 'due', plus: 'askAgainClosesDays' },
    contact: 'courteous',
    slot: withDeadline ? 'urgent-every-day' : 'own',
    to: 'asked-of-offer',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'or-somebody-else'],
    deducedFrom: ['offer-message', dated ? 'their-date' : 'working-days-after', 'before-deadline'],
    sources: ['own'],
  }
}

/** An offer waits for a decision, also while an interview is ahead; the latest counts. */
export const OFFER_RULES: readonly Rule[] = [
  {
    ...DECIDE,
    reason: 'decide-before-deadline',
    subjects: toDecide(true),
    due: { from: 'deadline', minus: 'decideDaysBeforeDeadline', at: '10:00', workingDay: 'before' },
    closes: { from: 'deadline-end' },
    deducedFrom: ['offer', 'deadline', 'working-day', 'no-margin'],
  },
  {
    ...DECIDE,
    reason: 'decide',
    subjects: toDecide(false),
    due: { from: 'offer', plus: 'decideDays', at: '10:00', workingDay: 'next' },
    closes: { from: 'offer', plus: 'decideClosesDays' },
    deducedFrom: ['offer', 'working-day'],
  },
  askAgain(false, false),
  askAgain(true, false),
  askAgain(false, true),
  askAgain(true, true),
]
