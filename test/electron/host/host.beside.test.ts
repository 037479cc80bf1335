/** Small files beside the logbook, each damaged in one byte: what they told is right, or said to be lost. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chooseSecondPlace, readSecondPlace } from '#electron/host/logbook/backups/secondPlace.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { openMemory } from '#electron/host/outgoing/calendar/calendarMemory.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { aPlace, PHRASE, viewOf } from '#test/build/sharedFolder.ts'

const place = aPlace
const secondFolder = aFolder

/** A data folder with all of them. */
const filled = async (): Promise<string> => {
  const folder = aFolder()
  const host = await aHost(aShell({ folder }))
  viewOf(await host.sharing.begin({ place: place(), phrase: PHRASE, name: 'fixe' }))
  await host.close()
  chooseSecondPlace(logbookPaths(folder), secondFolder())
  const calendars = openMemory(folder)
  calendars.put({ ...calendars.get(), file: join(aFolder(), 'Relance.ics'), language: 'fr' })
  return folder
}

/** One byte changed in so many places of a file. */
const PLACES = 24

const damaging = (path: string) => {
  const whole = readFileSync(path)
  return {
    at: (turn: number) => {
      const bytes = Buffer.from(whole)
      const at = Math.floor((turn * (whole.length - 1)) / PLACES)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(path, bytes)
    },
    heal: () => {
      writeFileSync(path, whole)
    },
  }
}

const told = {
  'relance.elsewhere': {
    read: (folder: string) => readSecondPlace(logbookPaths(folder)),
    trouble: 'folder-lost',
  },
  'calendar.json': {
    read: (folder: string) => openMemory(folder).get(),
    trouble: 'calendar-lost',
  },
  'relance.sharing': {
    read: (folder: string) => readFileSync(join(folder, 'relance.sharing'), 'utf8'),
    trouble: 'sharing-lost',
  },
} as const

describe('one byte changed in', () => {
  it.each(Object.keys(told) as (keyof typeof told)[])('%s', async (file) => {
    const folder = await filled()
    const { read, trouble } = told[file]
    const whole = read(folder)
    const { at, heal } = damaging(join(folder, file))
    let lost = 0
    for (let turn = 0; turn <= PLACES; turn += 1) {
      heal()
      at(turn)
      const host = await aHost(aShell({ folder }))
      const start = await host.handlers.start(undefined)
      expect(start.logbook).toEqual({ status: 'open' })
      await host.close()
      const isAside = readdirSync(folder).some((name) => name.startsWith(`${file}.unreadable-`))
      if (start.trouble === trouble) {
        lost += 1
        expect(isAside).toBe(true)
      } else if (file !== 'relance.sharing') expect(read(folder)).toEqual(whole)
    }
    expect(lost).toBeGreaterThan(PLACES / 2)
  })
})

it('a key of the sharing that is damaged or gone is said, and a file of a gigabyte opens like none', async () => {
  const folder = await filled()
  const key = join(folder, 'relance.key')
  const { at, heal } = damaging(key)
  const troubleNow = async (): Promise<unknown> => {
    const { handlers, close } = await aHost(aShell({ folder }))
    const { trouble, logbook } = await handlers.start(undefined)
    await close()
    expect(logbook).toEqual({ status: 'open' })
    return trouble
  }
  expect(await troubleNow()).toBeUndefined()
  at(7)
  expect(await troubleNow()).toBe('sharing-lost')
  rmSync(key)
  expect(await troubleNow()).toBe('sharing-lost')
  heal()
  for (const name of ['relance.marker', 'relance.erased', 'relance.device']) {
    writeFileSync(join(folder, name), '{')
    truncateSync(join(folder, name), 1_000_000_000)
  }
  expect(await troubleNow()).toBeUndefined()
})

it('nothing is written beside a logbook that took the place of this one', async () => {
  const folder = await filled()
  const { sharing, handlers } = await aHost(aShell({ folder }))
  renameSync(folder, `${folder}.moved`)
  onTestFinished(() => rmSync(`${folder}.moved`, { recursive: true, force: true }))
  mkdirSync(folder)
  expect(await sharing.rename('portable')).toEqual({ ok: false, reason: 'not-saved' })
  expect(sharing.view().here.name).toBe('fixe')
  await handlers.followCalendar({ folder: null, address: 'open' })
  expect(await handlers.act([opening()])).toMatchObject({ ok: false, reason: 'logbook-moved' })
  expect(readdirSync(folder)).toEqual([])
})

describe('what was lost', () => {
  it('is said until it is chosen again, and not at the next start', async () => {
    const folder = await filled()
    damaging(join(folder, 'relance.sharing')).at(12)
    const shell = aShell({ folder })
    const host = await aHost(shell)
    expect(shell.pushed('trouble')).toEqual([{ of: 'sharing-lost' }])
    expect(host.sharing.view().standing).toBe('off')
    const again = { place: place(), phrase: PHRASE, name: 'fixe' }
    expect(await host.sharing.begin({ ...again, phrase: 'court' })).toMatchObject({ ok: false })
    await host.tick()
    expect(shell.pushed('trouble')).toHaveLength(1)
    viewOf(await host.sharing.begin(again))
    await host.tick()
    expect(shell.pushed('trouble').at(-1)).toEqual({ of: null })
  })
})
