import * as v from 'valibot'
import { expect } from 'vitest'
import { DEFAULT_PREFERENCES, preferencesSchema } from '#contract/preferences.ts'
import { openPreferencesFile } from '#electron/browser/preferencesFile.ts'
import { readRuntimeFile, writeRuntimeFile } from '#electron/browser/runtimeFile.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import { memoryFile, type SharingMemory } from '#electron/host/devices/memory/memory.ts'
import { chooseSecondPlace, readSecondPlace } from '#electron/host/logbook/backups/secondPlace.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openMemory } from '#electron/host/outgoing/calendar/calendarMemory.ts'
import { START_MS } from './openTestLog.ts'

const RUNTIME = { port: 4123, token: 'k'.repeat(43) }

const SECRET = 's'.repeat(22)
const SECOND = '/media/disk'
/** Sharing that is about another logbook: it stands still. */
const MEMORY: SharingMemory = {
  ...{ logbook: 'another', device: '0123456789abcdef', name: 'fixe', counter: 3 },
  ...{ place: { kind: 'folder', folder: '/media/sync' }, said: null, files: {}, bad: {} },
  ...{ heads: {}, former: [], retired: [], outdated: [], print: 'print', stamp: null },
  key: { epoch: 1, sum: 'ab'.repeat(16) },
  sealedKey: '',
}
const KEY = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
const OWN = { identity: `AGE-SECRET-KEY-1${'P'.repeat(58)}`, recipient: `age1${'q'.repeat(58)}` }

const preferencesIn = (folder: string) =>
  makePreferencesStore(openPreferencesFile(folder, START_MS))

/** Port and key belong to one place: in a copy of the folder they are written anew. */
export const settleBeside = (folder: string): void => {
  writeRuntimeFile(folder, RUNTIME)
}

/** Writes what the shells keep beside a logbook: preferences, port and key, calendars handed out. */
export const fillBeside = (folder: string): void => {
  const quietHours = { from: '20:00', to: '08:00' }
  preferencesIn(folder).write({ ...DEFAULT_PREFERENCES, theme: 'dark', quietHours })
  settleBeside(folder)
  const calendars = openMemory(folder)
  calendars.put({ ...calendars.get(), language: 'fr', secret: SECRET })
  chooseSecondPlace(logbookPaths(folder), SECOND)
  memoryFile(folder).write(MEMORY)
  memoryFile(folder).writeKey(KEY)
  memoryFile(folder).writeIdentity(OWN)
}

/** Whatever became of them, each start reads them, and nothing that has not their form. */
export const expectReadable = (folder: string): void => {
  const { success } = v.safeParse(preferencesSchema, preferencesIn(folder).read())
  expect(success).toBe(true)
  const runtime = readRuntimeFile(folder)
  if (runtime !== null) expect(runtime.token).toHaveLength(RUNTIME.token.length)
  // Right, or nothing at all: never another folder, nor another address.
  expect([SECRET, undefined]).toContain(openMemory(folder).get().secret)
  expect([SECOND, undefined]).toContain(readSecondPlace(logbookPaths(folder))?.folder)
  expect([MEMORY, 'damaged', null]).toContainEqual(memoryFile(folder).read())
  expect([KEY, null]).toContain(memoryFile(folder).key())
  expect([OWN, null]).toContainEqual(memoryFile(folder).identity())
}
