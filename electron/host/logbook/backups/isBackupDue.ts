import type { BackupView } from '#contract/views.ts'
import { inOrderMade } from './rotation.ts'

/** Time between two backups made by themselves. */
export const BACKUP_INTERVAL_MS = 24 * 60 * 60 * 1000

/**
 * Whether to back up now: something was written since the newest copy, and that copy is a day old,
 * or dated in the future by a clock that was set back since.
 */
export const isBackupDue = (
  backups: readonly BackupView[],
  events: number,
  nowMs: number,
): boolean => {
  const [newest] = inOrderMade(backups, nowMs)
  if (newest === undefined) return events > 0
  const ageMs = nowMs - Date.parse(newest.madeAt)
  return newest.events !== events && (ageMs < 0 || ageMs >= BACKUP_INTERVAL_MS)
}
