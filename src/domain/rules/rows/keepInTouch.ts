import type { Facts } from '#domain/rules/facts.ts'
import { stampOf, type Rule, type Subject, type TimedStep } from '#domain/rules/rule.ts'
import { FOLLOW_UP_RULE_IDS, NEWS_RULE_IDS, type RuleId } from '#domain/rules/step.ts'
import { ANCHOR } from '#domain/rules/anchors.ts'
import { localDateTime } from '#domain/calendar/wallClock.ts'

const ASKING: ReadonlySet<RuleId> = new Set([...FOLLOW_UP_RULE_IDS, ...NEWS_RULE_IDS])

/** Acquaintances are kept in touch with once nothing else is asked of them. */
const acquaintance = (facts: Facts, standing: readonly TimedStep[]): readonly Subject[] => {
  const { networking, settings, last, held } = facts
  if (!networking || !settings.keepInTouch || last === null || held.length === 0) return []
  if (standing.some(({ row }) => ASKING.has(row.rule))) return []
  const word = ANCHOR['last-word'](facts, { key: '' }, {})
  const { id } = last.interview
  return word === undefined ? [] : [{ key: id, stamp: stampOf(localDateTime(word)) }]
}

/** A sign of life every few months, where no post is at stake. */
export const KEEP_IN_TOUCH_RULES: readonly Rule[] = [
  {
    rule: 'keep-in-touch',
    reason: 'keep-in-touch',
    phases: ['open', 'refused'],
    subjects: acquaintance,
    opens: { from: 'last-word', plus: 'keepInTouchMonths', at: '00:00' },
    due: { from: 'opens', slot: 'own' },
    closes: { from: 'opens', plus: 'staysOpenMonths' },
    contact: 'courteous',
    to: 'same-person',
    channels: 'follow-up',
    priority: 'normal',
    hints: ['who-to-reach', 'or-somebody-else'],
    deducedFrom: ['networking-talk', 'last-word', 'months-after'],
    sources: ['own'],
  },
]
