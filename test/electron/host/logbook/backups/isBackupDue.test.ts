import { expect, test } from 'vitest'
import { BACKUP_INTERVAL_MS, isBackupDue } from '#electron/host/logbook/backups/isBackupDue.ts'

const MADE_MS = Date.UTC(2026, 2, 2, 9)
const backups = [{ id: 'a', madeAt: new Date(MADE_MS).toISOString(), events: 5, bytes: 1 }]

test.each([
  [BACKUP_INTERVAL_MS - 1, false],
  [BACKUP_INTERVAL_MS, true],
  [BACKUP_INTERVAL_MS + 1, true],
  [-1, true],
])('%i ms after the newest copy, with something new written: %s', (ageMs, due) => {
  expect(isBackupDue(backups, 6, MADE_MS + ageMs)).toBe(due)
})

test('nothing written since the newest copy needs no other', () => {
  expect(isBackupDue(backups, 5, MADE_MS + 9 * BACKUP_INTERVAL_MS)).toBe(false)
})

test.each([
  [0, false],
  [1, true],
])('without any copy, %i events: %s', (events, due) => {
  expect(isBackupDue([], events, MADE_MS)).toBe(due)
})
