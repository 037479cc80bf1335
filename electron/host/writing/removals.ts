import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'

/** When each application was last taken off, in milliseconds since the epoch. */
export const removalsIn = (events: readonly StoredEvent[]): Map<string, number> => {
  const removals = new Map<string, number>()
  for (const { type, application, recordedAt } of events)
    if (type === 'application-removed') removals.set(application, Date.parse(recordedAt))
  return removals
}
