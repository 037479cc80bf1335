import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { USUAL_DETAILS } from '#domain/outgoing/calendar/calendarDetails.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

const opened: Command = {
  do: 'open-application',
  application: 'a1',
  details: { ...DEFAULT_DETAILS, company: 'Brumelle', post: 'Comptable' },
  people: [],
  entries: [],
}
const planned = (at: string, id = 'i1'): Command => ({
  do: 'record-entry',
  application: 'a1',
  entry: { kind: 'interview', id, at, zone: 'Europe/Paris', durationMinutes: 45, met: [] },
})
const moved = (at: string): Command => {
  const { entry } = planned(at) as Extract<Command, { do: 'record-entry' }>
  return { do: 'correct-entry', application: 'a1', entry }
}

/** A host with an interview ahead, and a folder for its calendar as the system's dialog gives it. */
const kept = async (folder = aFolder(), given: Partial<Parameters<typeof aShell>[0]> = {}) => {
  const shell = { ...aShell(given), pickFolder: () => Promise.resolve(folder) }
  const host = await aHost(shell)
  await host.handlers.act([opened])
  await host.handlers.act([planned('2026-12-03T14:00')])
  const file = join(folder, 'Relance.ics')
  return {
    host,
    shell,
    folder,
    file,
    read: () => readFileSync(file, 'utf8').replaceAll('\r\n ', ''),
  }
}
const follow = async ({ handlers }: TestHost) => {
  const picked = await handlers.pickFolder(undefined)
  if (!picked.ok || picked.value === null || picked.value === 'none') throw new Error('not picked')
  return handlers.followCalendar({ folder: picked.value.folder })
}
const eventOf = (text: string, uid: string): string =>
  text.split('BEGIN:VEVENT').find((event) => event.includes(`UID:${uid}`)) ?? ''

describe('the calendar that is kept current', () => {
  test('is written when a folder is chosen, and again after each change', async () => {
    const { host, read, file } = await kept()
    expect(await follow(host)).toMatchObject({ ok: true, value: { file: { shown: file } } })
    const uid = 'interview.i1@relance'
    expect(eventOf(read(), uid)).toMatch(/DTSTART;TZID=Europe\/Paris:20261203T140000/u)
    await host.handlers.act([moved('2026-12-04T09:30')])
    await host.tick()
    expect(eventOf(read(), uid)).toMatch(
      /SEQUENCE:1\r\nDTSTART;TZID=Europe\/Paris:20261204T093000/u,
    )
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('tells once that an interview does not take place, and a day later nothing', async () => {
    const { host, read, shell } = await kept()
    await follow(host)
    await host.handlers.act([{ do: 'withdraw-entry', application: 'a1', entry: 'i1' }])
    await host.tick()
    const event = eventOf(read(), 'interview.i1@relance')
    expect(event).toContain('STATUS:CANCELLED')
    expect(event).not.toContain('Brumelle')
    shell.clock.advance(DAY)
    await host.tick()
    expect(read()).not.toContain('interview.i1')
  })

  test('is not touched while nothing changes', async () => {
    const { host, file, shell } = await kept()
    await follow(host)
    writeFileSync(file, readFileSync(file, 'utf8'))
    const before = statSync(file).mtimeMs
    shell.clock.advance(5 * MINUTE)
    await host.tick()
    expect(statSync(file).mtimeMs).toBe(before)
  })

  test('comes back where somebody removed it', async () => {
    const { host, file, read } = await kept()
    await follow(host)
    rmSync(file)
    await host.tick()
    expect(read()).toContain('interview.i1')
  })

  test('is remembered after a restart, with its sequence', async () => {
    const { host, shell, read } = await kept()
    await follow(host)
    await host.handlers.act([moved('2026-12-04T09:30')])
    await host.close()
    expect(eventOf(read(), 'interview.i1@relance')).toContain('SEQUENCE:1')
    const again = await aHost(shell)
    await again.handlers.act([moved('2026-12-05T09:30')])
    await again.tick()
    expect(eventOf(read(), 'interview.i1@relance')).toContain('SEQUENCE:2')
  })

  test('waits for a folder that is gone, while work goes on, and makes none in its place', async () => {
    const { host, folder, shell, read } = await kept(join(aFolder(), 'key'), {}).catch(() => {
      throw new Error('not opened')
    })
    mkdirSync(folder)
    await follow(host)
    renameSync(folder, `${folder}-away`)
    expect(await host.handlers.act([moved('2026-12-04T09:30')])).toMatchObject({ ok: true })
    await host.tick()
    expect(await host.handlers.followingCalendar(undefined)).toMatchObject({
      file: { problem: 'gone' },
    })
    // The banner says it, also to a page that begins now.
    expect(shell.pushed('trouble').at(-1)).toEqual({ of: 'calendar' })
    expect((await host.handlers.start(undefined)).trouble).toBe('calendar')
    expect(() => statSync(folder)).toThrow()
    renameSync(`${folder}-away`, folder)
    shell.clock.advance(MINUTE)
    await host.tick()
    expect((await host.handlers.followingCalendar(undefined)).file).not.toHaveProperty('problem')
    expect(shell.pushed('trouble').at(-1)).toEqual({ of: null })
    expect(read()).toContain('20261204T093000')
  })

  test('never writes over a file of somebody else', async () => {
    const { host, folder, file } = await kept()
    writeFileSync(file, 'my own notes')
    const followed = await follow(host)
    expect(followed).toMatchObject({ value: { file: { shown: join(folder, 'Relance 2.ics') } } })
    expect(readFileSync(file, 'utf8')).toBe('my own notes')
  })

  test('goes to another name where somebody put a file of theirs in its place, and over one that is read-only', async () => {
    const { host, folder, file, read } = await kept()
    await follow(host)
    chmodSync(file, 0o400)
    await host.handlers.act([moved('2026-12-04T09:30')])
    await host.tick()
    expect(read()).toContain('20261204T093000')
    // Empty, as a sync program leaves it for a moment.
    writeFileSync(file, '')
    await host.tick()
    expect(read()).toContain('20261204T093000')
    renameSync(file, join(folder, 'Mine.ics'))
    writeFileSync(file, 'BEGIN:VCALENDAR my own')
    await host.handlers.act([moved('2026-12-05T09:30')])
    await host.tick()
    expect(read()).toBe('BEGIN:VCALENDAR my own')
    expect(await host.handlers.followingCalendar(undefined)).toMatchObject({
      file: { shown: join(folder, 'Relance 2.ics') },
    })
    expect(readFileSync(join(folder, 'Relance 2.ics'), 'utf8')).toContain('20261205T093000')
  })

  test('takes no folder that it did not show', async () => {
    const { host, folder } = await kept()
    expect(await host.handlers.followCalendar({ folder })).toMatchObject({ ok: false })
    expect((await host.handlers.followingCalendar(undefined)).file).toBeUndefined()
  })

  test('stops, and the file stays as it was', async () => {
    const { host, read } = await kept()
    await follow(host)
    await host.handlers.followCalendar({ folder: null })
    await host.handlers.act([moved('2026-12-04T09:30')])
    await host.tick()
    expect(read()).toContain('20261203T140000')
  })

  test('says at once what is ticked anew, and in the language it was set up in', async () => {
    const { host, read } = await kept()
    await follow(host)
    expect(read()).toContain('Entretien · Brumelle\\, Comptable')
    await host.handlers.followCalendar({
      details: { ...USUAL_DETAILS, company: false },
      language: 'en',
    })
    expect(read()).toContain('SUMMARY:Interview\r\n')
    expect(read()).not.toContain('Brumelle')
  })

  test('holds nothing of a card that was erased', async () => {
    const { host, read, shell } = await kept()
    await follow(host)
    await host.handlers.act([{ do: 'erase-application', application: 'a1' }])
    await host.tick()
    expect(read()).not.toMatch(/Brumelle|Comptable/u)
    expect(readFileSync(join(shell.folder, 'calendar.json'), 'utf8')).not.toMatch(
      /Brumelle|Comptable/u,
    )
  })
})

describe('the address of the calendar', () => {
  test('answers only while it is wished, and only there', async () => {
    const { host } = await kept()
    expect(await host.calendar.served('/calendar/undefined.ics')).toBeNull()
    const first = await host.handlers.followCalendar({ address: 'open' })
    const address = first.ok ? (first.value.address ?? '') : ''
    expect(address).toMatch(/^\/calendar\/[\w-]{22}\.ics$/u)
    expect(await host.calendar.served(address)).toContain('interview.i1')
    for (const other of [`${address}?`, `${address}x`, '/calendar/', address.slice(0, -1)])
      expect(await host.calendar.served(other), other).toBeNull()
    const again = await host.handlers.followCalendar({ address: 'open' })
    expect(again).toEqual(first)
    await host.handlers.followCalendar({ address: 'renew' })
    expect(await host.calendar.served(address)).toBeNull()
    await host.handlers.followCalendar({ address: 'close' })
    expect((await host.handlers.followingCalendar(undefined)).address).toBeUndefined()
  })

  test('is another once a stranger may have been asked in our place', async () => {
    const { host } = await kept()
    host.calendar.renewAddress()
    expect((await host.handlers.followingCalendar(undefined)).address).toBeUndefined()
    const first = await host.handlers.followCalendar({ address: 'open' })
    host.calendar.renewAddress()
    const now = await host.handlers.followingCalendar(undefined)
    expect(now.address).toBeDefined()
    expect(now.address).not.toBe(first.ok ? first.value.address : '')
  })

  test.skipIf(!canRefuse)('is another too where it can be read only later', async () => {
    const { host } = await kept()
    const first = await host.handlers.followCalendar({ address: 'open' })
    await host.close()
    const path = join(host.shell.folder, 'calendar.json')
    const written = readFileSync(path)
    refuseFile(path)
    const again = await aHost(aShell({ folder: host.shell.folder }))
    again.calendar.renewAddress()
    rmSync(path)
    writeFileSync(path, written)
    const now = await again.handlers.followingCalendar(undefined)
    expect(now.address).toBeDefined()
    expect(now.address).not.toBe(first.ok ? first.value.address : '')
  })

  test('tells what is new since the last time', async () => {
    const { host } = await kept()
    const followed = await host.handlers.followCalendar({ address: 'open' })
    const address = followed.ok ? (followed.value.address ?? '') : ''
    await host.calendar.served(address)
    await host.handlers.act([moved('2026-12-04T09:30')])
    expect(await host.calendar.served(address)).toContain('20261204T093000')
  })
})
