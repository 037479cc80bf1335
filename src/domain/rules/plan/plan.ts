import type { Application } from '#domain/logbook/application.ts'
import { makeContactSlots, type ContactSlots } from '#domain/rules/contactSlots.ts'
import {
  PHASES,
  factsOf,
  type Facts,
  type Phase,
  type Ground,
  type PlanTime,
} from '#domain/rules/facts.ts'
import { markedSteps, type PlannedStep } from './marked.ts'
import { outlookOf, type Outlook } from './outlook.ts'
import type { TimedStep, Rule } from '#domain/rules/rule.ts'
import { RULES } from './rules.ts'
import { makeStep } from './makeStep.ts'
import { wallOf } from '#domain/rules/wall.ts'
import {
  readyMoment,
  readyWindow,
  type ReadyMoment,
  type ReadyWindow,
} from '#domain/rules/windows.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'

/** The rules under one person's settings. It holds nothing of any application. */
export interface Planner extends ContactSlots {
  /** The steps the rules propose, before the person's marks; a function of its arguments alone. */
  plan(application: Application, at: PlanTime): readonly Step[]
  /** The same with the person's marks: settled ones gone, snoozed ones at their new moment. */
  planned(application: Application, at: PlanTime): readonly PlannedStep[]
  /** What lies beyond those steps, if nothing new is heard. */
  outlook(application: Application, at: PlanTime): Outlook
}

/** A row made ready to be asked. */
interface ReadyRule {
  readonly row: Rule
  readonly windowOf: ReadyWindow
  readonly lapseOf: ReadyMoment | null
}

const READY: readonly ReadyRule[] = RULES.map((row) => ({
  row,
  windowOf: readyWindow(row),
  lapseOf: row.lapses === undefined ? null : readyMoment(row.lapses),
}))

/** The rows that may stand in each phase, in their order. */
const RULES_IN: ReadonlyMap<Phase, readonly ReadyRule[]> = new Map(
  PHASES.map((phase) => [phase, READY.filter(({ row }) => row.phases.includes(phase))]),
)

const timedSteps = (facts: Facts): readonly TimedStep[] => {
  const standing: TimedStep[] = []
  for (const { row, windowOf, lapseOf } of RULES_IN.get(facts.phase) ?? []) {
    for (const subject of row.subjects(facts, standing)) {
      const window = windowOf(facts, subject)
      if (window === null) continue
      const lapse = lapseOf?.(facts, subject, {}) ?? null
      if (lapse !== null && facts.now >= lapse) continue
      if (row.fromDueOnly === true && facts.now < window.due) continue
      const { opens, due, closes, target } = window
      standing.push({ row, subject, opens, due, closes, target })
    }
  }
  return standing
}

/** Prepares the rules for these settings; the result may be used for any number of applications. */
export const makePlanner = (settings: Settings): Planner => {
  const slots = makeContactSlots(settings)
  const ground: Ground = { settings, calendar: slots.calendar, wall: wallOf(settings.zone) }
  const facts = (application: Application, at: PlanTime): Facts => factsOf(application, ground, at)
  const plan = (application: Application, at: PlanTime): readonly Step[] => {
    const known = facts(application, at)
    return timedSteps(known).map((step) => makeStep(step, known))
  }
  const planned = (application: Application, at: PlanTime): readonly PlannedStep[] =>
    markedSteps(plan(application, at), application.marks, at.now, settings.zone)
  return {
    plan,
    planned,
    outlook: (application, at) =>
      outlookOf(application, at, { zone: settings.zone, facts, planned }),
    ...slots,
  }
}
