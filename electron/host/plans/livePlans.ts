import type { LiveLogbook } from '#domain/logbook/logbook.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { inPieces, LOOKED_AT, passTime, planInSlices } from './passTime.ts'
import { same } from '#domain/same.ts'
import type { BoardMoves } from '#domain/views/board.ts'
import type { Card } from '#domain/views/card.ts'
import { makeBoardTrail } from './boardTrail.ts'
import { makePlans, type CardChanges, type Plans } from './plans.ts'

/** The plans of a logbook that changes as the person writes and as time passes. */
export interface LivePlans {
  readonly current: () => Plans
  /** Counts up with every change on the board. */
  readonly revision: () => number
  /** Counts up with every move of a card. */
  readonly order: () => number
  /** What became of the cards since an order; null where that is no longer known. */
  readonly movesSince: (order: number) => BoardMoves | null
  /** Replans these applications after a write. */
  readonly refresh: (ids: Iterable<string>) => CardChanges
  /** The same for very many, letting other calls through between them. */
  readonly refreshMany: (ids: readonly string[]) => Promise<CardChanges>
  /**
   * Plans everything of another logbook, or of this one under other settings, letting other calls through:
   * `take` puts that one in the place of this one at the moment its plans are all there.
   */
  readonly replanOver: (other: LiveLogbook, take: () => void) => Promise<CardChanges>
  /**
   * Brings what these cards say of right now up to this minute; whether anything of it was behind. What became
   * another card by it is told with what time changes next.
   */
  readonly bringUp: (ids: Iterable<string>) => boolean
  /** Replans what time alone changes, once in a minute of the wall clock; what reading brought up is told too. */
  readonly passTime: () => Promise<CardChanges>
}

const NOTHING: CardChanges = { changed: [], removed: [] }

/** What differs from before, card by card. */
const changesBetween = async (
  before: Plans,
  after: Plans,
  scheduler: Scheduler,
): Promise<CardChanges> => {
  const changed: Card[] = []
  const removed: string[] = []
  await inPieces(after.all(), LOOKED_AT, scheduler, (piece) => {
    for (const { card } of piece) if (!same(before.of(card.id)?.card, card)) changed.push(card)
  })
  await inPieces(before.all(), LOOKED_AT, scheduler, (piece) => {
    for (const { card } of piece) if (after.of(card.id) === undefined) removed.push(card.id)
  })
  return { changed, removed }
}

const together = (some: CardChanges, more: CardChanges): CardChanges => ({
  changed: [...some.changed, ...more.changed],
  removed: [...some.removed, ...more.removed],
})

/** Keeps changes of which no window was told, until the next are. */
const makeUntold = () => {
  let untold = NOTHING
  return {
    add: (changes: CardChanges): void => {
      untold = together(untold, changes)
    },
    toldWith: (changes: CardChanges): CardChanges => {
      const told = together(untold, changes)
      untold = NOTHING
      return told
    },
  }
}

/** Plans `logbook`, then what takes its place, at the time that `timeOf` says. */
export const makeLivePlans = async (
  logbook: () => LiveLogbook,
  timeOf: (logbook: LiveLogbook) => ViewTime,
  scheduler: Scheduler,
): Promise<LivePlans> => {
  const time = (): ViewTime => timeOf(logbook())
  let plannedAt = time()
  const trail = makeBoardTrail()
  const planned = async (of: LiveLogbook, at: ViewTime): Promise<Plans> => {
    const made = makePlans(of, of.settings, at, { trail, begins: 'empty' })
    await planInSlices(made, [...of.applications.keys()], at, scheduler)
    return made
  }
  let plans = await planned(logbook(), plannedAt)
  let revision = 1
  /** What reading brought up. */
  const untold = makeUntold()

  const counted = (changes: CardChanges): CardChanges => {
    if (changes.changed.length + changes.removed.length > 0) revision += 1
    return changes
  }

  return {
    current: () => plans,
    revision: () => revision,
    order: trail.order,
    movesSince: trail.since,
    refresh: (ids) => counted(plans.refresh(ids, time())),
    refreshMany: async (ids) => {
      const current = plans
      return counted(await planInSlices(current, ids, time(), scheduler, () => plans === current))
    },
    replanOver: async (other, take) => {
      const at = timeOf(other)
      const made = await planned(other, at)
      const before = plans
      take()
      plannedAt = at
      trail.cut()
      plans = made
      return counted(await changesBetween(before, made, scheduler))
    },
    bringUp: (ids) => {
      const at = time()
      const behind = plans.behind(ids, at)
      if (behind.length > 0) untold.add(counted(plans.refresh(behind, at)))
      return behind.length > 0
    },
    passTime: async () => {
      const now = time()
      if (now.now === plannedAt.now && now.zone === plannedAt.zone) return untold.toldWith(NOTHING)
      plannedAt = now
      const current = plans
      const changes = await passTime(current, now, scheduler, () => plans === current)
      return untold.toldWith(plans === current ? counted(changes) : NOTHING)
    },
  }
}
