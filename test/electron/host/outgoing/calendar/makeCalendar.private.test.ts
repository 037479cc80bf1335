import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CALENDAR_DETAILS,
  type CalendarDetails,
} from '#domain/outgoing/calendar/calendarDetails.ts'
import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { LANGUAGES } from '#domain/language.ts'
import { makeCalendar } from '#electron/host/outgoing/calendar/makeCalendar.ts'
import {
  ALL_TICKED as ALL,
  aCalendarMoment,
  MARKS,
  NOTHING_TICKED,
} from '#test/build/aCalendarMoment.ts'

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

const unfolded = (text: string): string => text.replaceAll('\r\n ', '')

describe('a calendar', () => {
  test('holds nothing of what was not ticked, in no property', () => {
    for (const kind of ['interview', 'deadline'] as const)
      for (const language of LANGUAGES)
        fc.assert(
          fc.property(fc.subarray([...CALENDAR_DETAILS]), fc.boolean(), (ticked, alarms) => {
            const details = { ...NOTHING_TICKED, alarms }
            for (const tick of ticked) details[tick] = true
            const text = unfolded(
              made(
                [
                  aCalendarMoment({
                    kind,
                    // What may leave names what may not.
                    notes: ['notemark, https://visio.example/linkmark'],
                    place: 'placemark https://visio.example/linkmark',
                  }),
                ],
                details,
                language,
              ),
            ).toLowerCase()
            for (const [tick, marks] of Object.entries(MARKS))
              for (const mark of marks)
                if (!ticked.includes(tick as (typeof ticked)[number]))
                  expect(text, `${mark} without ${tick}`).not.toContain(mark)
                else if (tick !== 'money' || kind === 'deadline') expect(text).toContain(mark)
          }),
          { numRuns: 40 },
        )
  })

  test('invites nobody, and rings only where it was wished', () => {
    const rings = unfolded(made([aCalendarMoment()]))
    expect(rings).not.toMatch(/^(?:METHOD|ATTENDEE|ORGANIZER)/mu)
    expect(rings).toContain('TRIGGER:-PT1H')
    expect(unfolded(made([aCalendarMoment()], { ...ALL, alarms: false }))).not.toContain('VALARM')
  })

  test('says of what is gone that it is, and nothing of what it was', () => {
    const before = makeCalendar({
      moments: [aCalendarMoment()],
      ledger: {},
      details: ALL,
      language: 'fr',
      nowMs: NOW,
      zone: 'Europe/Paris',
      isAmong: () => true,
    })
    const after = unfolded(
      makeCalendar({
        moments: [],
        ledger: before.ledger,
        details: ALL,
        language: 'fr',
        nowMs: NOW + 1,
        zone: 'Europe/Paris',
        isAmong: () => true,
      }).text,
    )
    expect(after).toContain('STATUS:CANCELLED')
    expect(after).toContain('SEQUENCE:1')
    expect(after.toLowerCase()).not.toMatch(/mark|brumelle|lyon/u)
  })
})
