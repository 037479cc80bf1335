import type { BackupView } from '#contract/views.ts'

/** How many copies are kept: the last ones, then one a day, then one a month (UTC). */
export const KEPT = { last: 30, days: 21, months: 12 } as const

/** A copy with less than this part of another's events is taken for a loss, not for progress. */
const SHRUNK = 0.5

/**
 * Copies in the order they were made, newest first. One dated later than now was made while the clock
 * was wrong: when, nobody knows, but before everything that is dated so that it can be.
 */
export const inOrderMade = (
  backups: readonly BackupView[],
  nowMs: number,
): readonly BackupView[] => {
  const isAhead = ({ madeAt }: BackupView): boolean => Date.parse(madeAt) > nowMs
  return backups.toSorted(
    (a, b) => Number(isAhead(a)) - Number(isAhead(b)) || b.madeAt.localeCompare(a.madeAt),
  )
}

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
 * suddenly shrank may be the very reason to go back. Damaged copies push nothing out, and go when a
 * sound one in their place would.
 */
export const outdated = (backups: readonly BackupView[]): readonly string[] => {
  const [newest] = backups
  if (newest === undefined) return []
  const rotating = backups.filter(({ events }) => newest.events >= events * SHRUNK)
  const keptOf = (some: readonly BackupView[]): readonly string[] => [
    ...some.slice(0, KEPT.last).map(({ id }) => id),
    ...newestOfEach(some, 'YYYY-MM-DD'.length, KEPT.days),
    ...newestOfEach(some, 'YYYY-MM'.length, KEPT.months),
  ]
  const sound = keptOf(rotating.filter(({ damaged }) => damaged !== true))
  const kept = new Set([...sound, ...keptOf(rotating)])
  return rotating.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
}
