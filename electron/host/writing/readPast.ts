import { pastChange, type PastChange } from '#domain/decide/pastChange.ts'
import { applyEvent, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { inPieces } from '#electron/host/plans/passTime.ts'

/** Batches whose taking back is prepared at the opening; more would slow it down for little. */
const REMEMBERED_BATCHES = 50
/** Events rebuilt from before other calls are let through: a few milliseconds' worth. */
const AT_ONCE = 5_000

/** How many events right before this one came with it, from another logbook: they are one change. */
const broughtBefore = (event: StoredEvent | undefined): number =>
  event?.type === 'logbook-added' && event.body !== null ? event.body.events : 0

/** Where the last batches begin. */
const beginningOfPast = (events: readonly StoredEvent[]): number => {
  let batches = 0
  for (let at = events.length - 1; at >= 0; at -= 1) {
    if (events[at]?.batch !== events[at + 1]?.batch) batches += 1
    if (batches > REMEMBERED_BATCHES) return at + 1
    at -= broughtBefore(events[at])
  }
  return 0
}

const batchesFrom = (events: readonly StoredEvent[], start: number): StoredEvent[][] => {
  const batches: StoredEvent[][] = []
  let from = start
  const brought = new Map<number, number>()
  for (let at = start; at < events.length; at += 1) {
    const before = broughtBefore(events[at])
    if (before > 0) brought.set(Math.max(start, at - before), at)
  }
  while (from < events.length) {
    const own = brought.get(from) ?? from
    const { batch } = events[own] ?? {}
    let end = own + 1
    while (end < events.length && events[end]?.batch === batch && !brought.has(end)) end += 1
    batches.push(events.slice(from, end))
    from = end
  }
  return batches
}

/** How a log is read. */
export interface Reading {
  /** Of the last event of a batch: whether that was the person's deed, at this computer. */
  readonly isDeed: (last: StoredEvent) => boolean
  readonly scheduler: Pick<Scheduler, 'yieldToCalls'>
  /** The last changes begin: all before them stand in the state. */
  readonly onBeginning: (earlier: readonly StoredEvent[]) => void
}

/**
 * Brings a state up to date with the events behind it; their last changes as they can be taken back,
 * oldest first: each is worked out from the log itself, so that nothing is kept twice. Other calls are
 * let through.
 */
export const readPast = async (
  events: readonly StoredEvent[],
  live: LiveLogbook,
  { isDeed, scheduler, onBeginning }: Reading,
): Promise<readonly PastChange[]> => {
  const start = beginningOfPast(events)
  const earlier = events.slice(0, start)
  await inPieces(earlier, AT_ONCE, scheduler, (piece) => {
    for (const event of piece) applyEvent(live, event)
  })
  onBeginning(earlier)
  const past: PastChange[] = []
  for (const batch of batchesFrom(events, start)) {
    // What was brought from another logbook stands before what tells of it, under its own names.
    const last = batch.at(-1)
    if (last !== undefined && isDeed(last))
      past.push(
        pastChange(live, { id: last.batch, at: Date.parse(last.recordedAt), events: batch }),
      )
    for (const event of batch) applyEvent(live, event)
    await scheduler.yieldToCalls()
  }
  return past
}
