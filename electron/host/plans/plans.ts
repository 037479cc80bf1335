import type { Application } from '#domain/logbook/application.ts'
import { cardOf, type Card } from '#domain/views/card.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Outlook } from '#domain/rules/plan/outlook.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'
import { stepViewsOf, type StepView, type ViewTime } from '#domain/views/stepView.ts'
import { countOpen } from './openOthers.ts'
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

const areSame = (one: Card, other: Card): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Plans every application of a logbook with its present settings, which stay as they are. */
export const makePlans = (logbook: Logbook, settings: Settings, time: ViewTime): Plans => {
  const planner = makePlanner(settings)
  const planned = new Map<string, Planned>()
  const openOthers = countOpen()
  let latest = time

  const planTime = ({ id }: Application, { now }: ViewTime) => ({
    now,
    otherOpen: openOthers.beside(id),
  })

  const plan = (application: Application, at: ViewTime): Planned => {
    const proposed = planner.planned(application, planTime(application, at))
    const steps = stepViewsOf(application, proposed, at.now)
    return { application, steps, card: cardOf(application, steps, at) }
  }

  const refreshed = (ids: Iterable<string>, at: ViewTime): CardChanges => {
    const changed: Card[] = []
    const removed: string[] = []
    for (const id of ids) {
      const application = logbook.applications.get(id)
      if (application?.presence !== 'present') {
        openOthers.forget(id)
        if (planned.delete(id)) removed.push(id)
        continue
      }
      const before = planned.get(id)
      const made = plan(application, at)
      planned.set(id, made)
      openOthers.note(id, { open: !isDecided(made.card.stage), hired: made.card.stage === 'hired' })
      if (before === undefined || !areSame(before.card, made.card)) changed.push(made.card)
    }
    return { changed, removed }
  }

  const refresh = (ids: Iterable<string>, at: ViewTime): CardChanges => {
    latest = at
    const first = refreshed(ids, at)
    const dependent = refreshed(openOthers.takeDependent(), at)
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
