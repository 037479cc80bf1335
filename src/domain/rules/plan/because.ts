import { dayOfMinute, type Minute } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { tellJumped } from '#domain/rules/jumped.ts'
import { numbersIn } from '#domain/rules/moment.ts'
import type { Draft, Rule } from '#domain/rules/rule.ts'
import { TOLD } from '#domain/rules/told.ts'
import type { RuleNumberId } from '#domain/logbook/settings.ts'
import type { Because, Fact } from '#domain/rules/step.ts'

const numbersOf = (row: Rule): readonly RuleNumberId[] => [
  ...new Set([
    ...numbersIn(row.opens),
    ...numbersIn(row.due),
    ...(row.closes === 'never' ? [] : numbersIn(row.closes)),
    ...(row.lapses === undefined ? [] : numbersIn(row.lapses)),
    ...(row.numbers ?? []),
  ]),
]

const known = new Map<Rule, readonly RuleNumberId[]>()

/** The numbers a row is made of; rows never change, so each is read once. */
const numbersOfRule = (row: Rule): readonly RuleNumberId[] => {
  const before = known.get(row)
  if (before !== undefined) return before
  const numbers = numbersOf(row)
  known.set(row, numbers)
  return numbers
}

/** The deduction of a step's date, told in order and ending in the chosen moment. */
export const becauseOf = (draft: Draft, suggested: Minute | null, facts: Facts): Because => {
  const { row, due, target } = draft
  const told: Fact[] = []
  for (const id of row.told) {
    const fact = TOLD[id](facts, draft)
    if (fact !== null) told.push(fact)
  }
  if (row.contact === 'courteous') {
    const day = facts.wall.date(target)
    // A day that the line above names needs no line of its own.
    if (dayOfMinute(target) !== dayOfMinute(due) && told.at(-1)?.at !== day)
      told.push({ fact: 'target', at: day })
    tellJumped(target, due, facts, told)
  }
  told.push({ fact: 'so', at: facts.wall.moment(due) })
  // What may be done at any hour has no better slot than now.
  if (row.contact === 'courteous' && suggested !== null && suggested > due)
    told.push({ fact: 'so-late', at: facts.wall.moment(suggested) })
  return {
    reason: row.reason,
    facts: told,
    numbers: numbersOfRule(row),
    sources: row.sources,
  }
}
