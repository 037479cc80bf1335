import { pastChange, type PastChange } from '#domain/decide/pastChange.ts'
import { applyEvent, rebuild, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'

/** Batches whose taking back is prepared at the opening; more would slow it down for little. */
const REMEMBERED_BATCHES = 50

/** What a log amounts to, and its last changes, oldest first. */
export interface ReadLog {
  readonly live: LiveLogbook
  readonly past: readonly PastChange[]
}

/** Where the last batches begin. */
const beginningOfPast = (events: readonly StoredEvent[]): number => {
  let batches = 0
  for (let at = events.length - 1; at >= 0; at -= 1) {
    if (events[at]?.batch !== events[at + 1]?.batch) batches += 1
    if (batches > REMEMBERED_BATCHES) return at + 1
  }
  return 0
}

const batchesFrom = (events: readonly StoredEvent[], start: number): StoredEvent[][] => {
  const batches: StoredEvent[][] = []
  for (const event of events.slice(start)) {
    const last = batches.at(-1)
    if (last?.[0]?.batch === event.batch) last.push(event)
    else batches.push([event])
  }
  return batches
}

/**
 * Rebuilds the state from the whole log, and its last changes as they can be taken back: each is
 * worked out from the log itself, so that nothing is kept twice. `isDeed` says of a batch whether it
 * was somebody's.
 */
export const readPast = (
  events: readonly StoredEvent[],
  zoneAtFirst: string,
  isDeed: (batch: string) => boolean,
): ReadLog => {
  const start = beginningOfPast(events)
  const live = rebuild(events.slice(0, start), zoneAtFirst)
  const past: PastChange[] = []
  for (const batch of batchesFrom(events, start)) {
    const [{ batch: id, recordedAt } = { batch: '', recordedAt: '' }] = batch
    if (isDeed(id)) past.push(pastChange(live, { id, at: Date.parse(recordedAt), events: batch }))
    for (const event of batch) applyEvent(live, event)
  }
  return { live, past }
}
