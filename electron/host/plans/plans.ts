import type { Application } from '#domain/logbook/application.ts'
import { cardOf, type Card } from '#domain/views/card.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Outlook } from '#domain/rules/plan/outlook.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'
import { same } from '#domain/same.ts'
import type { AheadIndex } from '#domain/views/ahead/aheadIndex.ts'
import type { BoardIndex, OnBoard } from '#domain/views/boardIndex.ts'
import { stepViewsOf, type ViewTime } from '#domain/views/stepView.ts'
import type { TodayIndex } from '#domain/views/today.ts'
import type { HiddenStep } from '#domain/rules/plan/hidden.ts'
import { makeCards, type Affected, type Cards } from '#domain/rules/plan/cards.ts'
import type { PlanTime } from '#domain/rules/facts.ts'
import type { Others } from '#domain/rules/others.ts'
import { makeBoardTrail, type BoardTrail } from './boardTrail.ts'
import { holdOf, makeHolds, type Holds } from './holds.ts'
import { makeIndexes } from './indexes.ts'

/** An application as planned: its open steps and its card. */
export type Planned = OnBoard

/** Cards that differ from before, and ids that are no longer on the board. */
export interface CardChanges {
  readonly changed: readonly Card[]
  readonly removed: readonly string[]
}

/** The plan of every application present, kept so that a write replans only what it touched. */
export interface Plans {
  readonly all: () => readonly Planned[]
  readonly of: (id: string) => Planned | undefined
  /** The cards in their order, and which are alike. */
  readonly board: () => BoardIndex
  /** What the first screen is read from. */
  readonly today: () => TodayIndex
  /** What the calendar is read from. */
  readonly ahead: () => AheadIndex
  /** What is to be known of the other cards where one is planned. */
  readonly othersOf: (application: Application) => Others
  /** Every record of the person that this one is about, this one first. */
  readonly recordsOfPerson: Cards['recordsOfPerson']
  /** Steps that are not asked for now, each with why. */
  readonly hiddenOf: (application: Application, time: ViewTime) => readonly HiddenStep[]
  /** What lies beyond the steps of an application, if nothing new is heard. */
  readonly outlookOf: (application: Application, time: ViewTime) => Outlook
  /** The step as the rules know it on the application as given, shown or not; undefined where they do not. */
  readonly proposed: (application: Application, step: string) => Step | undefined
  /** Takes in what these cards are, and tells which others it concerns; none is planned. */
  readonly know: (ids: Iterable<string>) => Affected
  /** Cards whose plan may be another at this moment, as time alone has passed. */
  readonly overAt: (time: ViewTime) => readonly string[]
  /** Those of these cards that tell of right now, and were planned in another minute. */
  readonly behind: (ids: Iterable<string>, time: ViewTime) => readonly string[]
  /** Replans these applications, and those that depend on what has changed in them. */
  readonly refresh: (ids: Iterable<string>, time: ViewTime) => CardChanges
}

/** Takes in what cards are now, before any of them is planned: which are gone, and which others it concerns. */
const takeIn = (
  ids: Iterable<string>,
  {
    logbook,
    cards,
    planned,
  }: {
    readonly logbook: Logbook
    readonly cards: Cards
    readonly planned: ReadonlyMap<string, Planned>
  },
): { readonly gone: readonly string[]; readonly also: Affected } => {
  const gone: string[] = []
  const also = new Set<string>()
  let all = false
  for (const id of ids) {
    const application = logbook.applications.get(id)
    const isThere = application?.presence === 'present'
    if (!isThere && !planned.has(id)) continue
    if (isThere && planned.size === 0) {
      cards.begin(application)
      continue
    }
    const affected = isThere ? cards.note(application) : cards.forget(id)
    if (!isThere) gone.push(id)
    if (affected === 'all') all = true
    else for (const other of affected) also.add(other)
  }
  return { gone, also: all ? 'all' : also }
}

/** Plans one card among all the others, and notes until when that holds. */
const makeCardPlanner = (settings: Settings, cards: Cards, holds: Holds) => {
  const planner = makePlanner(settings)
  const planTime = (application: Application, { now }: ViewTime): PlanTime => ({
    now,
    others: cards.othersOf(application),
  })
  return {
    plan: (application: Application, at: ViewTime): Planned => {
      const ahead = planner.ahead(application, planTime(application, at))
      const { steps: proposed, now, ...announced } = ahead
      const steps = stepViewsOf(application, proposed, now)
      const card = cardOf(application, steps, { now, zone: at.zone })
      holds.note(application.id, holdOf(at.now, now))
      return { application, steps, ...announced, card }
    },
    hiddenOf: (application: Application, at: ViewTime) =>
      planner.hidden(application, planTime(application, at)),
    outlookOf: (application: Application, at: ViewTime) =>
      planner.outlook(application, planTime(application, at)),
    proposed: (application: Application, step: string, at: ViewTime): Step | undefined => {
      const known = planTime(application, at)
      return (
        planner.plan(application, known).find(({ id }) => id === step) ??
        planner.hidden(application, known).find(({ id }) => id === step)
      )
    },
  }
}

/** Nothing of an application looks different, nor is it another one. */
const isUnchanged = (before: Planned | undefined, made: Planned): before is Planned =>
  before?.application === made.application &&
  before.announced === made.announced &&
  same(before.card, made.card) &&
  same(before.steps, made.steps)

const presentIn = ({ applications }: Logbook, ids: Iterable<string>): readonly Application[] =>
  [...ids].flatMap((id) => {
    const application = applications.get(id)
    return application?.presence === 'present' ? [application] : []
  })

/** How plans begin. */
export interface Beginning {
  readonly trail?: BoardTrail
  /** Empty ones are filled by whoever made them. */
  readonly begins?: 'planned' | 'empty'
}

/**
 * Plans every application of a logbook with its present settings, which stay as they are. Where cards
 * go is noted on `trail`, which goes on when the plans are made anew.
 */
export const makePlans = (
  logbook: Logbook,
  settings: Settings,
  time: ViewTime,
  { trail = makeBoardTrail(), begins = 'planned' }: Beginning = {},
): Plans => {
  const planned = new Map<string, Planned>()
  const cards = makeCards(settings)
  const holds = makeHolds()
  let latest = time
  const all = (): readonly Planned[] => [...planned.values()]
  const indexes = makeIndexes(all, settings.zone, trail)

  const { plan, proposed, ...beyond } = makeCardPlanner(settings, cards, holds)
  const replanned = (ids: Iterable<string>, at: ViewTime): Card[] => {
    const different: { readonly before: Planned | undefined; readonly made: Planned }[] = []
    for (const application of presentIn(logbook, ids)) {
      const before = planned.get(application.id)
      const made = plan(application, at)
      // Nothing that is kept is touched where it is the same.
      if (!isUnchanged(before, made)) different.push({ before, made })
    }
    indexes.expect(different.length)
    return different.flatMap(({ before, made }) => {
      planned.set(made.card.id, made)
      indexes.replace(before, made)
      return before !== undefined && same(before.card, made.card) ? [] : made.card
    })
  }

  const refresh = (ids: Iterable<string>, at: ViewTime): CardChanges => {
    latest = at
    const asked = [...ids]
    const { gone, also } = takeIn(asked, { logbook, cards, planned })
    const touched = new Set([...asked, ...(also === 'all' ? planned.keys() : also)])
    indexes.expect(gone.length)
    const removed = gone.filter((id) => {
      indexes.replace(planned.get(id), undefined)
      holds.forget(id)
      return planned.delete(id)
    })
    return { changed: replanned(touched, at), removed }
  }

  if (begins === 'planned') refresh(logbook.applications.keys(), time)
  return {
    all,
    of: (id) => planned.get(id),
    ...{ board: indexes.board, today: indexes.today, ahead: indexes.ahead },
    ...{ othersOf: cards.othersOf, recordsOfPerson: cards.recordsOfPerson, ...beyond },
    proposed: (application, step) => proposed(application, step, latest),
    overAt: (at) => {
      latest = at
      return holds.over(at.now)
    },
    behind: (ids, at) => holds.behind(ids, at.now),
    know: (ids) => takeIn(ids, { logbook, cards, planned }).also,
    refresh,
  }
}
