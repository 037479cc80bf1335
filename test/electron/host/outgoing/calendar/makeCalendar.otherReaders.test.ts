import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { instantOf, localOf } from '#domain/calendar/zone.ts'
import { USUAL_DETAILS } from '#domain/outgoing/calendar/calendarDetails.ts'
import { isWholeDay, type CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import type { Ledger } from '#domain/outgoing/calendar/issued.ts'
import { makeCalendar } from '#electron/host/outgoing/calendar/makeCalendar.ts'
import { aCalendarMoment } from '#test/build/aCalendarMoment.ts'
import { aFolder } from '#test/build/aShell.ts'

const PYTHON = '/usr/bin/python3'
const answers = (program: string, ...given: string[]): boolean =>
  spawnSync(program, given, { stdio: 'ignore' }).status === 0
// Debian: apt-get install khal radicale python3-icalendar. Elsewhere there is nobody to ask.
const hasKhal = answers('khal', '--version')
const hasRadicale = answers('radicale', '--version')
const hasPython = answers(PYTHON, '-c', 'import icalendar')

const STARTS = [
  ['Europe/Paris', '2026-12-03T14:00'],
  ['Europe/Paris', '2026-10-25T01:30'],
  ['Europe/Paris', '2026-10-25T02:30'],
  ['Europe/Paris', '2027-03-28T03:15'],
  ['America/Toronto', '2026-10-30T09:00'],
  ['America/Toronto', '2026-11-02T09:00'],
  ['America/St_Johns', '2027-03-14T08:45'],
  ['America/St_Johns', '2027-07-01T16:10'],
  ['Asia/Kolkata', '2026-12-24T18:30'],
  ['Australia/Sydney', '2027-04-04T10:00'],
  // Laws that are new: whoever knows the old one has a change of the clock in that hour, or another one.
  ['Africa/Casablanca', '2027-03-14T02:30'],
  ['America/Vancouver', '2026-12-03T14:00'],
  ['UTC', '2027-01-01T00:00'],
] as const

const moments: readonly CalendarMoment[] = [
  ...STARTS.map(([zone, start], at) =>
    aCalendarMoment({
      uid: `m${String(at)}@relance`,
      company: `Cœur, Papier; Fils \\ ${'é'.repeat(80)} 🙂`,
      when: { start, zone, minutes: 50 },
    }),
  ),
  aCalendarMoment({ uid: 'day@relance', kind: 'deadline', when: { day: '2026-12-31' } }),
]
const made = (all: readonly CalendarMoment[] = moments, ledger: Ledger = {}) =>
  makeCalendar({
    moments: all,
    ledger,
    details: USUAL_DETAILS,
    language: 'fr',
    nowMs: Date.parse('2026-11-26T12:00Z'),
    zone: 'Europe/Paris',
    isAmong: () => true,
  })

/** What every reader has to say: uid, start and end in UTC. */
const expected = (all: readonly CalendarMoment[] = moments) =>
  all
    .flatMap(({ uid, when }) => {
      if (isWholeDay(when)) return []
      const begins = instantOf(when.start, when.zone)
      return [[uid, localOf(begins, 'UTC'), localOf(begins + when.minutes * 60_000, 'UTC')]]
    })
    .sort()

/**
 * The moments that a server gives back, by the names of their zones: radicale's own library writes the
 * rules of zones anew, and leaves half hours out of them.
 */
const byNameOfZone = (text: string): readonly (readonly string[])[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .flatMap((event) => {
      const utc = (name: string): string => {
        const property = event.getFirstProperty(name)
        const time = property?.getFirstValue() as InstanceType<typeof ICAL.Time>
        const zone = String(property?.getParameter('tzid') ?? 'UTC')
        return time.isDate ? '' : localOf(instantOf(time.toString().slice(0, 16), zone), 'UTC')
      }
      const start = utc('dtstart')
      return start === '' ? [] : [[String(event.getFirstPropertyValue('uid')), start, utc('dtend')]]
    })
    .sort()

describe('other programs have the same moments', () => {
  test.skipIf(!hasPython)('python-icalendar, in a process of its own, with every word', () => {
    const { stdout } = spawnSync(PYTHON, [join(import.meta.dirname, 'readCalendar.py')], {
      input: made().text,
      encoding: 'utf8',
    })
    const read = JSON.parse(stdout) as readonly (readonly [string, string, string, string])[]
    expect(read.find(([uid]) => uid === 'day@relance')?.slice(1, 3)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ])
    expect(read[0]?.[3]).toContain(`Cœur, Papier; Fils \\ ${'é'.repeat(80)} 🙂`)
    const timed = read.filter(([uid]) => uid !== 'day@relance').map((row) => row.slice(0, 3))
    expect(timed.sort()).toEqual(expected())
  })

  test.skipIf(!hasKhal)('khal, and twice the same file is no second moment', () => {
    const folder = aFolder()
    const [conf, file, calendar] = [join(folder, 'conf'), join(folder, 'a.ics'), join(folder, 'c')]
    mkdirSync(calendar)
    const format = '%Y-%m-%dT%H:%M'
    writeFileSync(
      conf,
      `[calendars]\n[[c]]\npath = ${calendar}\ntype = calendar\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\nlongdatetimeformat = ${format}\ndatetimeformat = ${format}\n[sqlite]\npath = ${join(folder, 'khal.db')}\n`,
    )
    writeFileSync(file, made().text)
    const khal = (...given: string[]): string =>
      spawnSync('khal', ['-c', conf, ...given], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      }).stdout
    khal('import', '--batch', '-a', 'c', file)
    khal('import', '--batch', '-a', 'c', file)
    const listed = khal(
      'list',
      '--day-format',
      '',
      '--format',
      '{uid}|{start-long}|{end-long}',
      '2026-10-01T00:00',
      '400d',
    )
    const rows = listed
      .split('\n')
      .filter((row) => row.startsWith('m'))
      .map((row) => row.split('|'))
    // One that goes over midnight is listed on each of its days.
    expect([...new Map(rows.map((row) => [row[0], row])).values()].sort()).toEqual(expected())
    expect(readdirSync(calendar)).toHaveLength(moments.length)
  })

  test.skipIf(!hasRadicale)(
    'a real radicale, which keeps one of each when the calendar comes again',
    async () => {
      const folder = aFolder()
      const server = spawn(
        'radicale',
        [
          ...['--config', '', '--server-hosts', '127.0.0.1:0', '--auth-type', 'none'],
          ...['--storage-filesystem-folder', folder, '--logging-level', 'info'],
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      )
      onTestFinished(() => void server.kill())
      const origin = await new Promise<string>((resolve, reject) => {
        server.once('exit', () => reject(new Error('radicale ended')))
        createInterface({ input: server.stderr }).on('line', (line) => {
          const port = /127\.0\.0\.1\]?:(\d+)/u.exec(line)?.[1]
          if (port !== undefined && port !== '0') resolve(`http://127.0.0.1:${port}`)
        })
      })
      const address = `${origin}/somebody/relance/`
      const Authorization = `Basic ${Buffer.from('somebody:any').toString('base64')}`
      // Whoever comes for the first time is given a place by being asked for.
      await fetch(`${origin}/somebody/`, { method: 'PROPFIND', headers: { Authorization } })
      const put = async (text: string): Promise<number> =>
        (
          await fetch(address, {
            method: 'PUT',
            headers: { Authorization, 'Content-Type': 'text/calendar; charset=utf-8' },
            body: text,
          })
        ).status
      const read = async () =>
        byNameOfZone(await (await fetch(address, { headers: { Authorization } })).text())

      const first = made()
      expect(await put(first.text)).toBe(201)
      expect(await read()).toEqual(expected())
      const [one, ...others] = moments
      if (one === undefined) throw new Error('no moment')
      const later = [
        { ...one, when: { start: '2026-12-04T10:00', zone: 'Europe/Paris', minutes: 30 } },
        ...others,
      ]
      const second = made(later, first.ledger)
      expect(second.going[0]?.issued.sequence).toBe(1)
      expect(await put(second.text)).toBe(201)
      expect(await read()).toEqual(expected(later))
    },
  )
})
