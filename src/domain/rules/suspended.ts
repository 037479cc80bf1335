import type { Application } from '#domain/logbook/application.ts'
import type { Facts } from './facts.ts'
import { FOLLOW_UP_RULE_IDS, NEWS_RULE_IDS, stepIdOf, type RuleId } from './step.ts'
import { isSettled } from './marks.ts'
import { isOverAt } from './pastTime.ts'
import type { TimedStep } from './rule.ts'

/** What a step waits for although its rule would have it stand. */
export type Suspension = 'tell-offer' | 'hire-elsewhere'

const UNTIL_TOLD: ReadonlySet<RuleId> = new Set(FOLLOW_UP_RULE_IDS)
const UNTIL_OTHERS_KNOW: ReadonlySet<RuleId> = new Set([
  ...FOLLOW_UP_RULE_IDS,
  ...NEWS_RULE_IDS,
  'let-go',
  'ask-news',
])

/** Hired elsewhere, with the others still to be told, and no word of going on with this one since. */
const isHiredElsewhere = ({ others, networking, timeline, wall }: Facts): boolean => {
  const { hire } = others
  if (hire === null || networking) return false
  const hired = wall.read(hire.at, hire.zone)
  return !timeline.some(({ entry, at }) => entry.kind === 'go-on' && at >= hired)
}

/** What each step waits for; null where it stands. A follow-up waits while an offer is still to be told. */
export const suspensionOf = (
  steps: readonly TimedStep[],
  facts: Facts,
  marks: Application['marks'],
): ((step: TimedStep) => Suspension | null) => {
  const hired = isHiredElsewhere(facts)
  const telling = steps.some(
    (step) =>
      step.row.rule === 'tell-offer' &&
      !isOverAt(step, step.facts.now) &&
      !isSettled(marks, stepIdOf(step.row.rule, step.subject)),
  )
  return ({ row }) => {
    if (hired && UNTIL_OTHERS_KNOW.has(row.rule)) return 'hire-elsewhere'
    return telling && UNTIL_TOLD.has(row.rule) ? 'tell-offer' : null
  }
}
