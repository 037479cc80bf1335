import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import { dayOf, localDate, minuteOf } from '#domain/calendar/wallClock.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { goodMomentsOn } from '#domain/spread/goodMoments.ts'
import type { SpreadContact } from '#domain/spread/spreadContact.ts'
import { spreadDay } from '#domain/spread/spreadDay.ts'
import { PARIS } from '#test/build/entries.ts'

/** A Tuesday; the Wednesday after it is Armistice Day. */
const DATE = '2026-11-10'
const calendar = makeCalendar(defaultSettings(PARIS))
const mine = wallOf(PARIS)
const goodMoments: SpreadContact['goodMoments'] = (day) =>
  goodMomentsOn(day, { calendar, wall: mine, mine, pace: 'normal' })

const contact = (key: string, given: Partial<SpreadContact> = {}): SpreadContact => {
  const moment = given.moment ?? `${DATE}T10:00`
  return { key, moment, halfDay: halfDayOf(minuteOf(moment)), tied: false, goodMoments, ...given }
}
const spread = (contacts: readonly SpreadContact[], most = 2) =>
  spreadDay({ date: DATE, most, contacts }).map(({ key, until }) => [key, until])

describe('a day with too many contacts', () => {
  it('is left alone up to the limit, and relieved of one beyond it', () => {
    expect(spread([contact('a'), contact('b')])).toEqual([])
    expect(spread([contact('a'), contact('b'), contact('c')])).toHaveLength(1)
  })

  it('passes over the holiday and fills no day beyond the limit', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => contact(key))
    expect(spread(many)).toEqual([
      ['a', '2026-11-12T10:00'],
      ['b', '2026-11-12T10:00'],
      ['c', '2026-11-13T10:00'],
      ['d', '2026-11-13T10:00'],
    ])
  })

  it('moves first whoever can wait longest', () => {
    const soon = contact('soon', { closes: '2026-11-12T18:00' })
    expect(spread([soon, contact('late'), contact('b', { tied: true })])).toEqual([
      ['late', '2026-11-12T10:00'],
    ])
  })

  it('lets those with little room go first where not all could go otherwise', () => {
    const soon = contact('soon', { closes: '2026-11-12T18:00' })
    expect(spread([soon, contact('late'), contact('b', { tied: true })], 1)).toEqual([
      ['soon', '2026-11-12T10:00'],
      ['late', '2026-11-13T10:00'],
    ])
  })

  it('keeps one person to one half-day', () => {
    const same = ['a', 'b', 'c'].map((key) => contact(key, { person: 'Hélène' }))
    expect(spread(same, 1)).toEqual([
      ['a', '2026-11-12T10:00'],
      ['b', '2026-11-13T10:00'],
    ])
    const twice = [...same, contact('d', { moment: '2026-11-12T10:00', person: 'Hélène' })]
    expect(spread(twice, 2)).toEqual([['a', '2026-11-12T14:30']])
  })
})

const aContact = fc.record({
  day: fc.integer({ min: 0, max: 12 }),
  hour: fc.constantFrom('09:15', '10:00', '14:30'),
  person: fc.option(fc.constantFrom('Hélène', 'Paul', 'Sam'), { nil: undefined }),
  closes: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
  tied: fc.boolean(),
})
const someContacts = fc.array(aContact, { maxLength: 40 }).map((all) =>
  all.map(({ day, hour, person, closes, tied }, at): SpreadContact =>
    contact(String(at), {
      // Most on the day itself.
      moment: `${localDate(dayOf(DATE) + Math.max(0, day - 8))}T${hour}`,
      ...(person === undefined ? {} : { person }),
      ...(closes === undefined ? {} : { closes: `${localDate(dayOf(DATE) + closes)}T12:00` }),
      tied,
    }),
  ),
)

describe('a calmer spread', () => {
  it('keeps to windows, hours, people and days, whatever there is', () => {
    fc.assert(
      fc.property(someContacts, fc.integer({ min: 1, max: 8 }), (contacts, most) => {
        const moves = spreadDay({ date: DATE, most, contacts })
        const byKey = new Map(contacts.map((one) => [one.key, one]))
        const until = new Map(moves.map((move) => [move.key, move.until]))
        const countOn = (date: string, after: boolean): number =>
          contacts.filter((one) =>
            ((after ? until.get(one.key) : undefined) ?? one.moment).startsWith(date),
          ).length
        const met = (one: SpreadContact): string | undefined =>
          one.person === undefined
            ? undefined
            : `${one.person} ${String(halfDayOf(minuteOf(until.get(one.key) ?? one.moment)))}`

        expect(until.size).toBe(moves.length)
        expect(moves.length).toBeLessThanOrEqual(Math.max(0, countOn(DATE, false) - most))
        for (const { key, until: moment } of moves) {
          const one = byKey.get(key)
          expect(one?.tied).toBe(false)
          expect(one?.moment.startsWith(DATE)).toBe(true)
          expect(moment.slice(0, 10) > DATE).toBe(true)
          expect(one?.closes === undefined || moment <= one.closes).toBe(true)
          // Neither on a holiday or a quiet day, nor outside the hours.
          expect(calendar.isContactHour(minuteOf(moment), 'normal')).toBe(true)
          expect(countOn(moment.slice(0, 10), true)).toBeLessThanOrEqual(most)
          const meeting = one === undefined ? undefined : met(one)
          if (meeting !== undefined)
            expect(contacts.filter((other) => met(other) === meeting)).toHaveLength(1)
        }
      }),
    )
  })
})
