import { existsSync } from 'node:fs'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { without } from '#domain/without.ts'
import type { ParsedOf } from '#contract/call.ts'
import type { outgoingCalendar } from '#contract/outgoingCalendar.ts'
import { newAddress } from './address.ts'
import type { CalendarMemory } from './calendarMemory.ts'
import type { KeeperParts } from './keeperParts.ts'
import { keptFileIn } from './keptFile.ts'

/** What the person wished of the calendar that is kept current. */
export type Follow = ParsedOf<typeof outgoingCalendar.followCalendar>

const inFolder = (
  memory: CalendarMemory,
  folder: string | null,
  pathOf: KeeperParts['pathOf'],
): Outcome<CalendarMemory> => {
  const rest = without(memory, 'file')
  if (folder === null) return accepted(rest)
  const path = pathOf(folder)
  const file = path !== undefined && existsSync(path) ? keptFileIn(path, memory.id) : null
  return file === null ? refused('file-not-written') : accepted({ ...rest, file })
}

const atAddress = (memory: CalendarMemory, wish: Follow['address']): CalendarMemory => {
  if (wish === 'close') return without(memory, 'secret')
  const isNew = wish === 'renew' || (wish === 'open' && memory.secret === undefined)
  return isNew ? { ...memory, secret: newAddress() } : memory
}

/** What is remembered once a wish is followed; refused where the folder is none, with nothing changed. */
export const followed = (
  memory: CalendarMemory,
  { folder, address, details = memory.details, language = memory.language }: Follow,
  pathOf: KeeperParts['pathOf'],
): Outcome<CalendarMemory> => {
  const placed = folder === undefined ? accepted(memory) : inFolder(memory, folder, pathOf)
  if (!placed.ok) return placed
  return accepted({
    ...atAddress(placed.value, address),
    details,
    ...(language === undefined ? {} : { language }),
  })
}
