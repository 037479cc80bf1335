import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { instantOf } from '#domain/calendar/zone.ts'
import { localDateTime } from '#domain/calendar/wallClock.ts'
import type { CalendarDetails } from '#domain/outgoing/calendar/calendarDetails.ts'
import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { LANGUAGES } from '#domain/language.ts'
import { makeCalendar } from '#electron/host/outgoing/calendar/makeCalendar.ts'
import { ALL_TICKED as ALL, aCalendarMoment } from '#test/build/aCalendarMoment.ts'

const NOW = Date.parse('2026-11-26T12:00Z')
const made = (
  moments: readonly CalendarMoment[],
  details: CalendarDetails = ALL,
  language: (typeof LANGUAGES)[number] = 'fr',
) =>
  makeCalendar({
    moments,
    ledger: {},
    details,
    language,
    id: 'this-logbook',
    nowMs: NOW,
    zone: 'Europe/Paris',
    isAmong: () => true,
  }).text

/** Events as an independent reader of the rules in the file has them, start and end in UTC. */
const eventsIn = (text: string) => {
  const calendar = ICAL.Component.fromString(text)
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const read = new ICAL.Timezone(zone)
      return [read.tzid, read]
    }),
  )
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const instant = (name: string): number => {
      const property = event.getFirstProperty(name)
      const time = property?.getFirstValue() as InstanceType<typeof ICAL.Time>
      const zone = zones.get(String(property?.getParameter('tzid')))
      if (zone !== undefined) time.zone = zone
      return time.toUnixTime() * 1000
    }
    return {
      uid: String(event.getFirstPropertyValue('uid')),
      summary: String(event.getFirstPropertyValue('summary')),
      description: String(event.getFirstPropertyValue('description') ?? ''),
      location: String(event.getFirstPropertyValue('location') ?? ''),
      start: instant('dtstart'),
      end: instant('dtend'),
      alarms: event.getAllSubcomponents('valarm').length,
    }
  })
}

const ZONES = [
  'Europe/Paris',
  'America/Toronto',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'Europe/Dublin',
  'UTC',
] as const

const MINUTE_2026 = Date.parse('2026-01-01T00:00Z') / 60_000
const MINUTES_OF_YEARS = 4 * 366 * 1440
const anyMoment = fc
  .tuple(
    fc.integer({ min: 0, max: MINUTES_OF_YEARS }),
    fc.constantFrom(...ZONES),
    fc.integer({ min: 1, max: 1440 }),
  )
  .map(([minute, zone, minutes]) => ({
    start: localDateTime(MINUTE_2026 + minute),
    zone,
    minutes,
  }))

describe('a calendar', () => {
  test('says the same moments by its own rules as the zones do, over years and changes of clocks', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { minLength: 1, maxLength: 6 }), (whens) => {
        const read = eventsIn(
          made(whens.map((when, at) => aCalendarMoment({ uid: `u${String(at)}`, when }))),
        )
        for (const [at, { start, zone, minutes }] of whens.entries()) {
          const begins = instantOf(start, zone)
          expect(read[at], `${start} ${zone}`).toMatchObject({
            start: begins,
            end: begins + minutes * 60_000,
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is right in the hours around each change of a clock', () => {
    const hours = [
      ['Europe/Paris', '2026-03-29', '2026-10-25'],
      ['America/Toronto', '2026-03-08', '2026-11-01'],
      ['America/St_Johns', '2027-03-14', '2027-11-07'],
      ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
    ] as const
    for (const [zone, ...days] of hours)
      for (const day of days)
        for (const time of [
          '00:30',
          '01:15',
          '01:59',
          '02:00',
          '02:30',
          '03:00',
          '03:30',
          '12:00',
        ]) {
          const when = { start: `${day}T${time}`, zone, minutes: 90 }
          const [read] = eventsIn(made([aCalendarMoment({ when })]))
          const begins = instantOf(when.start, zone)
          expect(read, `${zone} ${when.start}`).toMatchObject({
            start: begins,
            end: begins + 90 * 60_000,
          })
        }
  })

  test('gives back any words as they were, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(words, words, fc.constantFrom(...LANGUAGES), (note, place, language) => {
        const text = made(
          [aCalendarMoment({ notes: [`x${note}`], place: `y${place}` })],
          ALL,
          language,
        )
        expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\n\r\p{Cc}]/u)
          // A line that ended within a sign would not be well-formed.
          expect(line.isWellFormed()).toBe(true)
        }
        const [read] = eventsIn(text)
        const tidied = (given: string): string =>
          given
            .toWellFormed()
            .replace(/[^\P{Cc}\n\t]/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim()
        expect(tidied(read?.location ?? '')).toBe(tidied(`y${place}`))
        expect(tidied(read?.description ?? '')).toContain(tidied(`x${note}`))
      }),
      { numRuns: 150 },
    )
  })

  test('is the same file, byte for byte, from the same moments', () => {
    expect(made([aCalendarMoment()])).toBe(made([aCalendarMoment()]))
  })
})
