import type { Facts } from '#domain/rules/facts.ts'
import { one, type Rule, type Subject } from '#domain/rules/rule.ts'

const offered =
  (withDeadline: boolean) =>
  ({ offer }: Facts): readonly Subject[] =>
    offer !== null && (offer.entry.deadline !== undefined) === withDeadline ? one(offer.entry) : []

const COMMON = {
  rule: 'decide',
  phases: ['ahead', 'offered'],
  opens: { from: 'offer' },
  contact: 'none',
  to: 'nobody',
  channels: 'none',
  priority: 'normal',
  deducedFrom: ['offer', 'deadline', 'no-margin'],
  sources: ['own'],
} as const satisfies Partial<Rule>

/** An offer waits for a decision, also while an interview is ahead; the latest counts. */
export const OFFER_RULES: readonly Rule[] = [
  {
    ...COMMON,
    reason: 'decide-before-deadline',
    subjects: offered(true),
    due: { from: 'deadline', minus: 'decideDaysBeforeDeadline', at: '10:00' },
    closes: { from: 'deadline', at: '23:59' },
  },
  {
    ...COMMON,
    reason: 'decide',
    subjects: offered(false),
    due: { from: 'offer', plus: 'decideDays', at: '10:00' },
    closes: { from: 'offer', plus: 'decideClosesDays' },
  },
]
