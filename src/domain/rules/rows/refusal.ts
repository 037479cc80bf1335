import { isLived, type Lived } from '#domain/rules/timeline.ts'
import { attemptIn, isMessage } from '#domain/rules/attempt.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { RuleMoment } from '#domain/rules/ruleMoment.ts'
import { one, type Rule, type Subject } from '#domain/rules/rule.ts'
import { readyMoment } from '#domain/rules/windows.ts'

/** Whether they heard of the person: an unanswered call left nothing to hear or read. */
const isHeard = (lived: Lived): boolean => {
  const attempt = attemptIn(lived)
  return (
    isLived(lived, 'thanks') ||
    isLived(lived, 'offer-message') ||
    (attempt !== null && isMessage(attempt))
  )
}

/** What came after the refusal; a contact of its very minute was before it. */
const sinceRefusal = ({ timeline, decision }: Facts): readonly Lived[] =>
  timeline.slice(timeline.findIndex(({ entry }) => entry.id === decision?.entry.id))

const thankedSinceRefusal = (facts: Facts): boolean =>
  sinceRefusal(facts).some((lived) => isLived(lived, 'thanks'))

/** The chosen candidate may have started long ago: what came before the refusal is not meant. */
const contactedSince = (facts: Facts, opens: Minute): boolean =>
  sinceRefusal(facts).some((lived) => lived.at >= opens && isHeard(lived))

/** When a re-approach opens: the trial period less a month, plus fifteen days (S1). */
const BEFORE_TRIAL_ENDS: RuleMoment = {
  from: 'chosen-start',
  trial: true,
  minus: 'reApproachMonthsBeforeEnd',
  plus: 'reApproachExtraDays',
  at: '00:00',
}

const opensAt = readyMoment(BEFORE_TRIAL_ENDS)

/** When a frozen post may have been opened again. */
const SOME_MONTHS_LATER: RuleMoment = { from: 'refusal', plus: 'askIfReopenedMonths', at: '00:00' }

const asksAgainAt = readyMoment(SOME_MONTHS_LATER)

const wasNobodyHired = ({ decision }: Facts): boolean =>
  decision?.entry.kind === 'refusal' && decision.entry.nobodyHired === true

/** When getting back in touch opens; null without a refusal. */
export const reApproachOpens = (facts: Facts): Minute | null => opensAt(facts, { key: '' }, {})

/** A way back after a refusal that followed an interview, until a word was said once it opened. */
const comingBack = (facts: Facts, opens: Minute | null): readonly Subject[] => {
  const { decision, held } = facts
  if (decision?.entry.kind !== 'refusal' || opens === null || held.length === 0) return []
  return contactedSince(facts, opens) ? [] : one(decision.entry, decision.entry.chosenStarts)
}

/** A refusal closes a post, not a relation: thanks now, and a sign when the trial period ends. */
export const REFUSAL_RULES: readonly Rule[] = [
  {
    rule: 'refusal-thanks',
    reason: 'refusal-thanks',
    phases: ['refused'],
    subjects: (facts) =>
      facts.decision === null || thankedSinceRefusal(facts) ? [] : one(facts.decision.entry),
    opens: { from: 'refusal' },
    due: { from: 'refusal', plus: 'refusalThanksDays', slot: 'own' },
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
    subjects: (facts) =>
      facts.networking || wasNobodyHired(facts) ? [] : comingBack(facts, reApproachOpens(facts)),
    opens: BEFORE_TRIAL_ENDS,
    due: { from: 'opens', slot: 'own' },
    closes: { from: 'chosen-start', trial: true, at: '23:59' },
    contact: 'courteous',
    to: 'whom',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'ask-assistant-first', 'or-somebody-else'],
    deducedFrom: ['refusal', 'chosen-starts', 'chosen-unknown', 'trial', 'trial-ends'],
    sources: ['S1'],
  },
  {
    rule: 'ask-if-reopened',
    reason: 'ask-if-reopened',
    phases: ['refused'],
    subjects: (facts) =>
      facts.networking || !wasNobodyHired(facts)
        ? []
        : comingBack(facts, asksAgainAt(facts, { key: '' }, {})),
    opens: SOME_MONTHS_LATER,
    due: { from: 'opens', slot: 'own' },
    closes: { from: 'opens', plus: 'staysOpenMonths' },
    contact: 'courteous',
    to: 'whom',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'ask-assistant-first', 'or-somebody-else'],
    deducedFrom: ['refusal', 'nobody-hired', 'months-after'],
    sources: ['own'],
  },
]
