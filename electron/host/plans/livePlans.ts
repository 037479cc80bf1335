import type { LiveLogbook } from '#domain/logbook/logbook.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { passTime, refreshInSlices } from './passTime.ts'
import type { BoardMoves } from '#domain/views/board.ts'
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
  /** Replans everything: other settings, or another logbook. */
  readonly replanAll: () => CardChanges
  /**
   * The same of another logbook, letting other calls through: `take` puts that one in the place of this one
   * at the moment its plans are all there.
   */
  readonly replanOver: (other: LiveLogbook, take: () => void) => Promise<CardChanges>
  /** Replans what time alone changes; nothing within one minute of the wall clock. */
  readonly passTime: () => Promise<CardChanges>
}

const NOTHING: CardChanges = { changed: [], removed: [] }

/** What differs from before, card by card. */
const changesBetween = (before: Plans, after: Plans): CardChanges => {
  const known = new Map(before.all().map(({ card }) => [card.id, JSON.stringify(card)]))
  const changed = after
    .all()
    .map(({ card }) => card)
    .filter((card) => known.get(card.id) !== JSON.stringify(card))
  return { changed, removed: [...known.keys()].filter((id) => after.of(id) === undefined) }
}

/** Plans `logbook` as it is whenever it is asked for, at the time that `time` says. */
export const makeLivePlans = (
  logbook: () => LiveLogbook,
  time: () => ViewTime,
  scheduler: Scheduler,
): LivePlans => {
  let plannedAt = time()
  const trail = makeBoardTrail()
  const planned = (at: ViewTime): Plans => makePlans(logbook(), logbook().settings, at, { trail })
  let plans = planned(plannedAt)
  let revision = 1

  const counted = (changes: CardChanges): CardChanges => {
    if (changes.changed.length + changes.removed.length > 0) revision += 1
    return changes
  }

  const putInPlace = (at: ViewTime, made: Plans): CardChanges => {
    const before = plans
    plannedAt = at
    trail.cut()
    plans = made
    return counted(changesBetween(before, made))
  }

  return {
    current: () => plans,
    revision: () => revision,
    order: trail.order,
    movesSince: trail.since,
    refresh: (ids) => counted(plans.refresh(ids, time())),
    refreshMany: async (ids) => {
      const current = plans
      return counted(
        await refreshInSlices(current, ids, time(), scheduler, () => plans === current),
      )
    },
    replanAll: () => {
      const at = time()
      return putInPlace(at, planned(at))
    },
    replanOver: async (other, take) => {
      const at = { ...time(), zone: other.settings.zone }
      const made = makePlans(other, other.settings, at, { trail, begins: 'empty' })
      const cards = [...other.applications.keys()]
      await refreshInSlices(made, cards, at, scheduler, () => true)
      take()
      return putInPlace(at, made)
    },
    passTime: async () => {
      const now = time()
      if (now.now === plannedAt.now && now.zone === plannedAt.zone) return NOTHING
      plannedAt = now
      const current = plans
      const changes = await passTime(current, now, scheduler, () => plans === current)
      return plans === current ? counted(changes) : NOTHING
    },
  }
}
