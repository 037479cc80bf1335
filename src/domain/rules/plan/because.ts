import { dayOfMinute, type Minute } from '#domain/calendar/wallClock.ts'
import { awayAt, type Away } from '#domain/rules/absences.ts'
import { addJumped } from '#domain/rules/jumped.ts'
import { numbersIn } from '#domain/rules/ruleMoment.ts'
import type { TimedStep, Rule } from '#domain/rules/rule.ts'
import { ROW_FACTS } from '#domain/rules/rowFacts.ts'
import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { Fact } from '#domain/rules/fact.ts'
import type { Because } from '#domain/rules/step.ts'
import type { Wall } from '#domain/rules/wall.ts'

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

/** When a step is suggested, on its own clock, and the company of the card it makes way for. */
export interface Chosen {
  readonly at: Minute | null
  /** The absence it makes way for. */
  readonly away?: Away | undefined
  readonly besides?: string | undefined
}

/** A moment of their clock as the person's own shows it, the other named where they differ. */
const addMoment = (
  fact: 'so' | 'so-late' | 'so-before',
  minute: Minute,
  { facts: { wall } }: TimedStep,
  mine: Wall,
  deduction: Fact[],
): void => {
  const there = wall.moment(minute)
  if (wall !== mine) deduction.push({ fact: 'their-clock', at: there })
  deduction.push({ fact, at: wall === mine ? there : mine.moment(mine.read(there, wall.zone)) })
}

/** The deduction of a step's date, in order, ending in the chosen moment. */
export const becauseOf = (step: TimedStep, { at, away, besides }: Chosen, mine: Wall): Because => {
  const { row, due, target, facts } = step
  const deduction: Fact[] = []
  for (const id of row.deducedFrom) {
    const fact = ROW_FACTS[id](facts, step)
    if (fact !== null) deduction.push(fact)
  }
  // The missing detail goes by the hours of those who are contacted once it is found.
  if (row.contact === 'courteous' || row.clock === 'theirs') {
    const day = facts.wall.date(target)
    // A day that the line above names needs no line of its own.
    if (dayOfMinute(target) !== dayOfMinute(due) && deduction.at(-1)?.at !== day)
      deduction.push({ fact: 'target', at: day })
    addJumped(target, due, facts, deduction)
  }
  addMoment('so', due, step, mine, deduction)
  if (besides !== undefined) deduction.push({ fact: 'other-contact', company: besides })
  if (away !== undefined)
    deduction.push({ fact: away.ill ? 'ill' : 'away', at: away.first, until: away.last })
  // Back since, and the moment above was missed: why, is said too.
  const missed = away === undefined && at !== null ? awayAt(due, facts.absences) : undefined
  if (missed !== undefined && facts.now.hasCome(missed.until))
    deduction.push({
      fact: missed.ill ? 'was-ill' : 'was-away',
      at: missed.first,
      until: missed.last,
    })
  if (away !== undefined && at !== null && at < due)
    addMoment('so-before', at, step, mine, deduction)
  // What may be done at any hour has no better slot than now.
  const isMoved = row.contact === 'courteous' || besides !== undefined || away !== undefined
  if (isMoved && at !== null && at > due) addMoment('so-late', at, step, mine, deduction)
  return {
    reason: row.reason,
    facts: deduction,
    numbers: numbersOfRule(row),
    sources: row.sources,
  }
}
