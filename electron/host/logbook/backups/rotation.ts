import type { BackupView } from '#contract/views.ts'

/** How many copies are kept: the last ones, then one a day, then one a month (UTC). */
export const KEPT = { last: 30, days: 21, months: 12 } as const

/** A copy with less than this part of another's events is taken for a loss, not for progress. */
const SHRUNK = 0.5

const newestOfEach = (backups: readonly BackupView[], periodLength: number, periods: number) => {
  const newest = new Map<string, string>()
  for (const { id, madeAt } of backups) {
    const period = madeAt.slice(0, periodLength)
    if (!newest.has(period)) newest.set(period, id)
  }
  return [...newest.values()].slice(0, periods)
}

/**
 * Ids of the backups that may go, given all of them, newest first. The newest always stays, and a
 * copy holding more than twice the newest one's events is not pushed out by it: a logbook that
 * suddenly shrank may be the very reason to go back.
 */
export const outdated = (backups: readonly BackupView[]): readonly string[] => {
  const [newest] = backups
  if (newest === undefined) return []
  const rotating = backups.filter(({ events }) => newest.events >= events * SHRUNK)
  const kept = new Set([
    ...rotating.slice(0, KEPT.last).map(({ id }) => id),
    ...newestOfEach(rotating, 'YYYY-MM-DD'.length, KEPT.days),
    ...newestOfEach(rotating, 'YYYY-MM'.length, KEPT.months),
  ])
  return rotating.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
}
