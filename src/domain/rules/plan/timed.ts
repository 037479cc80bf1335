import type { Facts, Phase } from '#domain/rules/facts.ts'
import { PHASES } from '#domain/rules/facts.ts'
import { ANCHOR } from '#domain/rules/anchors.ts'
import type { Rule, Subject, TimedStep } from '#domain/rules/rule.ts'
import {
  readyMoment,
  readyWindow,
  type ReadyMoment,
  type ReadyWindow,
} from '#domain/rules/windows.ts'
import { RULES } from './rules.ts'

/** A row made ready to be asked. */
interface ReadyRule {
  readonly row: Rule
  /** Its place in the table: steps are told in that order. */
  readonly place: number
  readonly windowOf: ReadyWindow
  readonly lapseOf: ReadyMoment | null
}

const READY: readonly ReadyRule[] = RULES.map((row, place) => ({
  row,
  place,
  windowOf: readyWindow(row),
  lapseOf: row.lapses === undefined ? null : readyMoment(row.lapses),
}))

/** Thanks give way to a follow-up to the same person: that one is known before. */
const isAskedLast = ({ row }: ReadyRule): boolean => row.rule === 'thank'

/** The rows that may stand in each phase, in the order they are asked. */
const RULES_IN: ReadonlyMap<Phase, readonly ReadyRule[]> = new Map(
  PHASES.map((phase) => {
    const rules = READY.filter(({ row }) => row.phases.includes(phase))
    return [phase, [...rules.filter((rule) => !isAskedLast(rule)), ...rules.filter(isAskedLast)]]
  }),
)

/** Facts on both clocks: of those who are contacted, and one's own. The same where they agree. */
export interface BothClocks {
  readonly theirs: Facts
  readonly mine: Facts
}

/** Whoever is contacted goes by their own clock; what one does alone goes by mine. */
const factsFor = ({ contact, clock }: Rule, { theirs, mine }: BothClocks): Facts =>
  contact !== 'none' || clock === 'theirs' ? theirs : mine

/** A step with its place in the table, and whether it has lapsed. */
export interface PlacedStep extends TimedStep {
  readonly place: number
  readonly lapsed: boolean
}

const stepOf = (
  { row, place, windowOf, lapseOf }: ReadyRule,
  subject: Subject,
  facts: Facts,
): PlacedStep | null => {
  const window = windowOf(facts, subject)
  if (window === null) return null
  const { now } = facts
  const fromDue = row.fromDueOnly === true || subject.fromDueOnly === true
  if (fromDue && !now.hasCome(window.due)) return null
  if (row.dueAfter !== undefined) {
    const after = ANCHOR[row.dueAfter](facts, subject, {})
    if (after === undefined || window.due <= after) return null
  }
  const lapse = Math.min(
    lapseOf?.(facts, subject, window) ?? Infinity,
    subject.lapsesAt ?? Infinity,
  )
  const { opens, due, closes, target } = window
  const lapsed = now.hasCome(lapse)
  return { row, subject, facts, opens, due, closes, lapses: lapse, target, place, lapsed }
}

/** Every step of a phase as the table has them, lapsed ones marked; `standing` are those that are not. */
export const timedSteps = (
  both: BothClocks,
  phase: Phase = both.theirs.phase,
): readonly PlacedStep[] => {
  const standing: TimedStep[] = []
  const all: PlacedStep[] = []
  for (const rule of RULES_IN.get(phase) ?? []) {
    const facts = factsFor(rule.row, both)
    for (const subject of rule.row.subjects(facts, standing)) {
      const step = stepOf(rule, subject, facts)
      if (step === null) continue
      if (!step.lapsed) standing.push(step)
      all.push(step)
    }
  }
  return all.sort((a, b) => a.place - b.place)
}
