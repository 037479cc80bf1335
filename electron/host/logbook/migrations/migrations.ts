import { createDrafts } from './createDrafts.ts'
import { createTables } from './createTables.ts'
import type { Migration } from './migration.ts'
import { severalDevices } from './severalDevices.ts'
import { severalLogbooks } from './severalLogbooks.ts'

/** In order: the first makes version 1 of an empty file, each further one the next version. */
export const MIGRATIONS: readonly Migration[] = [
  createTables,
  createDrafts,
  severalDevices,
  severalLogbooks,
]

/** The version since which each event tells which device wrote it. */
export const DEVICES_SINCE = 3
