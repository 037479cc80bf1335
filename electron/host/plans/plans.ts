import type { Application } from '#domain/logbook/application.ts'
import { cardOf, type Card } from '#domain/views/card.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Outlook } from '#domain/rules/plan/outlook.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'
import { stepViewsOf, type StepView, type ViewTime } from '#domain/views/stepView.ts'
import { isDecided } from '#domain/stage.ts'

/** An application as planned: its open steps and its card. */
export interface Planned {
  readonly application: Application
  readonly steps: readonly StepView[]
  readonly card: Card
}

/** Cards that differ from before, and ids that are no longer on the board. */
export interface CardChanges {
  readonly changed: readonly Card[]
  readonly removed: readonly string[]
}

/** The plan of every application present, kept so that a write replans only what it touched. */
export interface Plans {
  readonly all: () => readonly Planned[]
  readonly of: (id: string) => Planned | undefined
  /** What lies beyond the steps of an application, if nothing new is heard. */
  readonly outlookOf: (application: Application, time: ViewTime) => Outlook
  /** The step as the rules propose it on the application as given; undefined where they do not. */
  readonly proposed: (application: Application, step: string) => Step | undefined
  /** Replans these applications, and those that depend on whether others are still open. */
  readonly refresh: (ids: Iterable<string>, time: ViewTime) => CardChanges
}

/** Plans every application of a logbook with its present settings, which stay as they are. */
export const makePlans = (logbook: Logbook, settings: Settings, time: ViewTime): Plans => {
  const planner = makePlanner(settings)
  const planned = new Map<string, Planned>()
  const open = new Set<string>()
  const hired = new Set<string>()
  /** How many others are open, as the hired applications were told when they were planned. */
  let openWhenPlanned = 0
  let latest = time

  const planTime = (application: Application, { now }: ViewTime) => ({
    now,
    otherOpen: open.size - (open.has(application.id) ? 1 : 0),
  })

  const plan = (application: Application, at: ViewTime): Planned => {
    const steps = stepViewsOf(
      application,
      planner.planned(application, planTime(application, at)),
      at.now,
    )
    return { application, steps, card: cardOf(application, steps, at) }
  }

  const keep = (made: Planned): void => {
    const { id, stage } = made.card
    planned.set(id, made)
    if (isDecided(stage)) open.delete(id)
    else open.add(id)
    if (stage === 'hired') hired.add(id)
    else hired.delete(id)
  }

  const forget = (id: string): boolean => {
    open.delete(id)
    hired.delete(id)
    return planned.delete(id)
  }

  const refreshed = (ids: Iterable<string>, at: ViewTime): CardChanges => {
    const changed: Card[] = []
    const removed: string[] = []
    for (const id of ids) {
      const application = logbook.applications.get(id)
      if (application?.presence !== 'present') {
        if (forget(id)) removed.push(id)
        continue
      }
      const before = planned.get(id)
      const made = plan(application, at)
      keep(made)
      if (before === undefined || JSON.stringify(before.card) !== JSON.stringify(made.card))
        changed.push(made.card)
    }
    return { changed, removed }
  }

  const refresh = (ids: Iterable<string>, at: ViewTime): CardChanges => {
    latest = at
    const first = refreshed(ids, at)
    if (open.size === openWhenPlanned) return first
    openWhenPlanned = open.size
    const dependent = refreshed([...hired], at)
    const again = new Set(dependent.changed.map(({ id }) => id))
    return {
      changed: [...first.changed.filter(({ id }) => !again.has(id)), ...dependent.changed],
      removed: first.removed,
    }
  }

  refresh(logbook.applications.keys(), time)
  return {
    all: () => [...planned.values()],
    of: (id) => planned.get(id),
    outlookOf: (application, at) => planner.outlook(application, planTime(application, at)),
    proposed: (application, step) =>
      planner.plan(application, planTime(application, latest)).find(({ id }) => id === step),
    refresh,
  }
}
