import { join } from 'node:path'
import { fileTimestamp, parseFileTimestamp } from '#electron/host/logbook/storage/fileTimestamp.ts'

/** Why a copy was made; it stands in the file's name. */
const BACKUP_REASONS = ['daily', 'asked', 'migration'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** What the name of a backup says; the id is the name without its ending. */
export interface BackupName {
  readonly id: string
  /** UTC, ISO 8601. */
  readonly madeAt: string
  readonly reason: BackupReason
  readonly events: number
}

const NAME = /^relance-(?<stamp>\w+)-(?<reason>[a-z]+)-(?<events>\d+)$/u

export const makeBackupId = (atMs: number, reason: BackupReason, events: number): string =>
  `relance-${fileTimestamp(atMs)}-${reason}-${events}`

/** Null for anything that is not the id of a backup. */
export const parseBackupId = (id: string): BackupName | null => {
  const { stamp = '', reason = '', events = '' } = NAME.exec(id)?.groups ?? {}
  const madeAt = parseFileTimestamp(stamp)
  const known = BACKUP_REASONS.find((one) => one === reason)
  return madeAt === null || known === undefined
    ? null
    : { id, madeAt, reason: known, events: Number(events) }
}

export const backupPath = (folder: string, id: string): string => join(folder, `${id}.db`)
