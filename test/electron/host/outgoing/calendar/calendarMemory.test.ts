import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openMemory } from '#electron/host/outgoing/calendar/calendarMemory.ts'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

it.skipIf(!canRefuse)(
  'is read as soon as the system lets it be, and not written over before',
  () => {
    const folder = temporaryFolder()
    const file = join(folder, 'calendar.json')
    const first = openMemory(folder)
    first.put({ ...first.get(), secret: 'abcdefghijklmnopqrstuv' })
    const written = readFileSync(file, 'utf8')
    renameSync(file, join(folder, 'kept'))
    refuseFile(file)

    const memory = openMemory(folder)
    expect(memory.wasLost()).toBe(false)
    expect(memory.get().secret).toBeUndefined()
    memory.put({ ...memory.get(), file: '/elsewhere/Relance.ics' })

    renameSync(join(folder, 'kept'), file)
    expect(readFileSync(file, 'utf8')).toBe(written)
    expect(memory.get()).toEqual(first.get())
    expect(memory.wasLost()).toBe(false)
  },
)
