import { dayOfMinute, type Minute } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { addJumped } from '#domain/rules/jumped.ts'
import { numbersIn } from '#domain/rules/ruleMoment.ts'
import type { TimedStep, Rule } from '#domain/rules/rule.ts'
import { ROW_FACTS } from '#domain/rules/rowFacts.ts'
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

/** The deduction of a step's date, in order, ending in the chosen moment. */
export const becauseOf = (step: TimedStep, suggested: Minute | null, facts: Facts): Because => {
  const { row, due, target } = step
  const deduction: Fact[] = []
  for (const id of row.deducedFrom) {
    const fact = ROW_FACTS[id](facts, step)
    if (fact !== null) deduction.push(fact)
  }
  if (row.contact === 'courteous') {
    const day = facts.wall.date(target)
    // A day that the line above names needs no line of its own.
    if (dayOfMinute(target) !== dayOfMinute(due) && deduction.at(-1)?.at !== day)
      deduction.push({ fact: 'target', at: day })
    addJumped(target, due, facts, deduction)
  }
  deduction.push({ fact: 'so', at: facts.wall.moment(due) })
  // What may be done at any hour has no better slot than now.
  if (row.contact === 'courteous' && suggested !== null && suggested > due)
    deduction.push({ fact: 'so-late', at: facts.wall.moment(suggested) })
  return {
    reason: row.reason,
    facts: deduction,
    numbers: numbersOfRule(row),
    sources: row.sources,
  }
}
