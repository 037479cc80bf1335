import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { LANGUAGES } from '#domain/language.ts'
import { calendarDetailsSchema, USUAL_DETAILS } from '#domain/outgoing/calendar/calendarDetails.ts'
import { ledgerSchema } from '#domain/outgoing/calendar/issued.ts'
import { same } from '#domain/same.ts'
import { watchFolder } from '#electron/host/logbook/files/inPlace.ts'
import {
  checkedText,
  readChecked,
  setUnreadableAside,
  type CheckedFile,
} from '#electron/host/logbook/storage/checkedFile.ts'
import { writeWhole } from './wholeFile.ts'

const memorySchema = v.object({
  /** Tells the files of this logbook from those of another in the same folder. */
  id: v.string(),
  details: calendarDetailsSchema,
  /** As the page was shown where it was set up. */
  language: v.optional(v.picklist(LANGUAGES)),
  /** The kept file, whole path. */
  file: v.optional(v.string()),
  /** What opens the address. */
  secret: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{22}$/u))),
  /** What the calendar that is kept current was told. */
  kept: ledgerSchema,
  /** What calendars made once were told. */
  handed: ledgerSchema,
})

/** What is remembered of the calendars that went out, beside the logbook. */
export type CalendarMemory = v.InferOutput<typeof memorySchema>

/** Where it stands; without it SEQUENCE begins anew and nothing else is lost. */
const fileIn = (folder: string): string => join(folder, 'calendar.json')

const anew = (): CalendarMemory => ({
  id: randomUUID(),
  details: USUAL_DETAILS,
  kept: {},
  handed: {},
})

const parsed = (read: CheckedFile): CalendarMemory | null => {
  if (read.found !== 'value') return null
  const { success, output } = v.safeParse(memorySchema, read.value)
  return success ? output : null
}

/** The memory of a data folder, at hand. */
export interface MemoryAtHand {
  readonly get: () => CalendarMemory
  /** Remembers something else from now on; as long as the program runs where the folder refuses it. */
  readonly put: (memory: CalendarMemory) => void
  /** What was kept could not be read any more: it was set aside, and begun anew. */
  readonly wasLost: () => boolean
}

/** Opens the memory of a data folder; what is kept there is readable by the person alone. */
export const openMemory = (folder: string): MemoryAtHand => {
  const isInPlace = watchFolder(folder)
  let memory = anew()
  let wasLost = false
  /** The system did not let it be read yet: nothing is written over it. */
  let isUnknown = true
  const read = (): void => {
    if (!isUnknown) return
    const kept = readChecked(fileIn(folder))
    if (kept.found === 'refused') return
    isUnknown = false
    const known = parsed(kept)
    wasLost = known === null && kept.found !== 'nothing'
    if (wasLost) setUnreadableAside(fileIn(folder))
    memory = known ?? memory
  }
  read()
  let isKept = true
  return {
    wasLost: () => wasLost,
    get: () => {
      read()
      return memory
    },
    put: (next) => {
      read()
      if (isKept && (next === memory || same(next, memory))) return
      memory = next
      isKept = false
      try {
        if (!isUnknown && isInPlace()) {
          writeWhole(fileIn(folder), checkedText(memory))
          isKept = true
        }
      } catch {
        // A full or read-only disk: the calendar goes out all the same.
      }
    },
  }
}
