import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { When } from '#domain/rules/plan/marked.ts'
import { isContactStep } from './isContactStep.ts'
import { MOST_PUT_AWAY } from './mostPutAway.ts'
import { makeSortedList, type SortedList } from './sortedList.ts'
import { bySoonest, type StepView } from './stepView.ts'
import { weightOf, type Weight } from './weight.ts'

/** One group of the first screen; `total` counts also the rows not sent. */
export interface StepGroup {
  readonly total: number
  readonly steps: readonly StepView[]
}

/**
 * The groups of the first screen. What may be done `now` is one list while it is short; a longer one
 * keeps what still matters, and leaves the rest to `welcome`. What has had its time is `past`.
 */
export const TODAY_GROUPS = ['now', 'welcome', 'today', 'this-week', 'later', 'past'] as const
export type TodayGroup = (typeof TODAY_GROUPS)[number]

/** As many steps as are taken in at a glance: a longer list begins with what still matters. */
const AT_A_GLANCE = 5

/** The open steps of all applications, in order within their group; kept as they change. */
export interface TodayGroups {
  readonly add: (step: StepView) => void
  readonly remove: (step: StepView) => void
  /** At most `rows` of each, as of `now`. */
  readonly read: (now: LocalDateTime, rows: number) => Readonly<Record<TodayGroup, StepGroup>>
  /** How many of those asked for today, at once or later, ask to reach somebody. */
  readonly contacts: (now: LocalDateTime) => number
}

/** Steps in their order, and how many of them ask to reach somebody. */
interface List extends SortedList<StepView> {
  readonly contacts: () => number
}

const makeList = (first: readonly StepView[] = []): List => {
  const list = makeSortedList(bySoonest, first)
  let contacts = first.filter(isContactStep).length
  return {
    ...list,
    add: (step) => {
      list.add(step)
      if (isContactStep(step)) contacts += 1
    },
    remove: (step) => {
      const before = list.values.length
      list.remove(step)
      if (list.values.length < before && isContactStep(step)) contacts -= 1
    },
    contacts: () => contacts,
  }
}

const shown = (all: readonly StepView[], most: number): StepGroup => ({
  total: all.length,
  steps: all.slice(0, most),
})

/** Two sorted lists as one; a second one without a first is taken as it is, however long. */
const together = (a: readonly StepView[], b: readonly StepView[]): readonly StepView[] =>
  a.length === 0 ? b : [...a, ...b].sort(bySoonest)

/** It slipped, and its time is over before the day it waits for. */
const hasHadItsTime = (step: StepView): boolean => step.late && step.over === true

/** What may be done now by what it weighs on a day, from its first minute. */
interface Weighed {
  readonly day: LocalDateTime
  readonly lists: Readonly<Record<Weight, List>>
}

const startOfItsDay = (moment: LocalDateTime): LocalDateTime => `${moment.slice(0, 10)}T00:00`

/** Begins with these steps, sorted at once. */
export const makeTodayGroups = (first: readonly StepView[]): TodayGroups => {
  const at = (when: When): List =>
    makeList(first.filter((step) => step.when === when && !hasHadItsTime(step)))
  const planned = { today: at('today'), 'this-week': at('this-week'), later: at('later') }
  const now = at('now')
  const missed = makeList(first.filter(hasHadItsTime))
  /** Of what may be done now: what a step weighs changes from one day to the next. */
  let weighed: Weighed | null = null

  const weigh = (moment: LocalDateTime): Readonly<Record<Weight, List>> => {
    const day = startOfItsDay(moment)
    if (weighed?.day === day) return weighed.lists
    const of = Map.groupBy(now.values, (step) => weightOf(step, day))
    const list = (weight: Weight): List => makeList(of.get(weight))
    const lists = { matters: list('matters'), welcome: list('welcome'), past: list('past') }
    weighed = { day, lists }
    return lists
  }
  const change = (step: StepView, how: 'add' | 'remove'): void => {
    if (hasHadItsTime(step)) {
      missed[how](step)
      return
    }
    if (step.when !== 'now') {
      planned[step.when][how](step)
      return
    }
    now[how](step)
    if (weighed !== null) weighed.lists[weightOf(step, weighed.day)][how](step)
  }
  return {
    add: (step) => {
      change(step, 'add')
    },
    remove: (step) => {
      change(step, 'remove')
    },
    contacts: (moment) => {
      const { matters, welcome } = weigh(moment)
      return matters.contacts() + welcome.contacts() + planned.today.contacts()
    },
    read: (moment, rows) => {
      const { matters, welcome, past } = weigh(moment)
      const most = matters.values.length + welcome.values.length
      const isLong = matters.values.length > 0 && most > AT_A_GLANCE
      const first = isLong ? matters.values : together(matters.values, welcome.values)
      return {
        now: shown(first, rows),
        welcome: shown(isLong ? welcome.values : [], rows),
        today: shown(planned.today.values, rows),
        'this-week': shown(planned['this-week'].values, rows),
        later: shown(planned.later.values, rows),
        // All of it is put away at once.
        past: shown(together(missed.values, past.values), Math.max(rows, MOST_PUT_AWAY)),
      }
    },
  }
}
