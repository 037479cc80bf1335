import { localOf } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** An application taken off the board, as it can be put back. */
export interface RemovedApplication {
  readonly id: string
  readonly company: string
  readonly post: string
  /** Wall clock of the person's zone; absent where the log no longer tells. */
  readonly removedAt?: LocalDateTime
  readonly entries: number
  readonly people: number
}

/** What is no longer on the board and was not erased. */
export interface RemovedApplications {
  /** Latest first. */
  readonly removed: readonly RemovedApplication[]
  /** Cards joined to another: they live on there, and are not put back by themselves. */
  readonly merged: number
}

/** `removals` tells when each was taken off, in milliseconds since the epoch. */
export const removedApplicationsOf = (
  { applications, settings }: Logbook,
  removals: ReadonlyMap<string, number>,
): RemovedApplications => {
  const all = [...applications.values()]
  const removed = all
    .filter(({ presence }) => presence === 'removed')
    .sort((a, b) => (removals.get(b.id) ?? 0) - (removals.get(a.id) ?? 0))
    .map(({ id, details, entries, people }): RemovedApplication => {
      const at = removals.get(id)
      return {
        id,
        company: details.company,
        post: details.post,
        ...(at === undefined ? {} : { removedAt: localOf(at, settings.zone) }),
        entries: entries.length,
        people: people.length,
      }
    })
  return { removed, merged: all.filter(({ presence }) => presence === 'merged').length }
}
