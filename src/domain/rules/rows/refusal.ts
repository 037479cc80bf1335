import { isLived, type Lived } from '#domain/rules/timeline.ts'
import { isMessage } from '#domain/rules/conversation.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'
import { one, type Rule } from '#domain/rules/rule.ts'
import { readyMoment } from '#domain/rules/windows.ts'

/** Whether they heard of the person: an unanswered call left nothing to hear or read. */
const isHeard = (lived: Lived): boolean =>
  isLived(lived, 'thanks') || (isLived(lived, 'follow-up') && isMessage(lived.entry.outcome))

const thankedSinceRefusal = ({ timeline, decision }: Facts): boolean => {
  const refused = timeline.findIndex(({ entry }) => entry.id === decision?.entry.id)
  return timeline.slice(refused).some((lived) => isLived(lived, 'thanks'))
}

/** The chosen candidate may have started long ago: what came before the refusal is not meant. */
const contactedSince = ({ timeline, decision }: Facts, opens: Minute): boolean => {
  const from = Math.max(opens, decision?.at ?? opens)
  return timeline.some((lived) => lived.at >= from && isHeard(lived))
}

/** When a re-approach opens: the trial period less a month, plus fifteen days (S1). */
const BEFORE_TRIAL_ENDS: RuleMoment = {
  from: 'chosen-start',
  trial: true,
  minus: 'reApproachMonthsBeforeEnd',
  plus: 'reApproachExtraDays',
  at: '00:00',
}

const opensAt = readyMoment(BEFORE_TRIAL_ENDS)

/** When getting back in touch opens; null without a refusal. */
export const reApproachOpens = (facts: Facts): Minute | null => opensAt(facts, { key: '' }, {})

/** A refusal closes a post, not a relation: thanks now, and a sign when the trial period ends. */
export const REFUSAL_RULES: readonly Rule[] = [
  {
    rule: 'refusal-thanks',
    reason: 'refusal-thanks',
    phases: ['refused'],
    subjects: (facts) =>
      facts.decision === null || thankedSinceRefusal(facts) ? [] : one(facts.decision.entry),
    opens: { from: 'refusal' },
    due: { from: 'refusal', plus: 'refusalThanksDays', slot: true },
    closes: { from: 'refusal', plus: 'refusalThanksClosesDays' },
    contact: 'courteous',
    to: 'whom',
    channels: 'refusal-thanks',
    priority: 'normal',
    hints: ['who-to-reach'],
    deducedFrom: ['refusal'],
    sources: ['S2', 'S3', 'own'],
  },
  {
    rule: 're-approach',
    reason: 're-approach',
    phases: ['refused'],
    subjects: (facts) => {
      const { decision, last } = facts
      if (decision === null || last === null || last.starts > decision.at) return []
      const opens = reApproachOpens(facts)
      return opens === null || contactedSince(facts, opens) ? [] : one(decision.entry)
    },
    opens: BEFORE_TRIAL_ENDS,
    due: { from: 'opens', slot: true },
    closes: { from: 'chosen-start', trial: true, at: '23:59' },
    contact: 'courteous',
    to: 'whom',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'ask-assistant-first', 'or-somebody-else'],
    deducedFrom: ['refusal', 'chosen-starts', 'chosen-unknown', 'trial', 'trial-ends'],
    sources: ['S1'],
  },
]
