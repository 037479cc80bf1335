import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { localOf } from '#domain/calendar/zone.ts'
import { calendarCases, GROUND, type IncomingCase } from '#test/build/incomingCases.ts'

/** Hours that are told and not asked, as another reader would have them too. */
const sureCases = calendarCases().filter(({ when }) => !when.startsWith('?'))

const PYTHON = '/usr/bin/python3'
const hasPython = spawnSync(PYTHON, ['-c', 'import icalendar'], { stdio: 'ignore' }).status === 0

/** The start by ical.js, where it knows the zone: UTC, or rules that stand in the file. */
const byIcalJs = ({ text }: IncomingCase): string | undefined => {
  try {
    const calendar = ICAL.Component.fromString(text)
    const event = calendar.getFirstSubcomponent('vevent')
    const start = event?.getFirstProperty('dtstart')
    const time = start?.getFirstValue() as InstanceType<typeof ICAL.Time> | undefined
    const tzid = start?.getParameter('tzid')
    const rules = calendar
      .getAllSubcomponents('vtimezone')
      .find((zone) => zone.getFirstPropertyValue('tzid') === tzid)
    if (time === undefined || (rules === undefined && !text.includes(time.toICALString())))
      return undefined
    if (rules !== undefined) time.zone = new ICAL.Timezone(rules)
    else if (time.zone.tzid !== 'UTC') return undefined
    return localOf(time.toUnixTime() * 1000, GROUND.zone)
  } catch {
    return undefined
  }
}

describe('where another reader knows the hour, it is the same', () => {
  test('by ical.js', () => {
    const known = sureCases.flatMap((each) => {
      const start = byIcalJs(each)
      return start === undefined ? [] : [{ name: each.name, start, when: each.when }]
    })
    expect(known.length).toBeGreaterThan(10)
    expect(known.filter(({ start, when }) => start !== when)).toEqual([])
  })

  // Debian: apt-get install python3-icalendar. Elsewhere there is nothing to compare with.
  test.skipIf(!hasPython)('by python-icalendar, each file in a process of its own', () => {
    const script = readFileSync(join(import.meta.dirname, 'otherReaders.py'), 'utf8')
    const { stdout } = spawnSync(PYTHON, ['-c', script], {
      input: JSON.stringify(sureCases.map(({ text }) => text)),
      encoding: 'utf8',
    })
    const answers = JSON.parse(stdout) as readonly (string | null)[]
    const known = sureCases.flatMap(({ name, when }, at) => {
      const utc = answers[at]
      if (utc === null || utc === undefined) return []
      return [{ name, when, start: localOf(Date.parse(`${utc}:00Z`), GROUND.zone) }]
    })
    expect(known.length).toBeGreaterThan(20)
    expect(known.filter(({ start, when }) => start !== when)).toEqual([])
  })
})
