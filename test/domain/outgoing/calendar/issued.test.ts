import { describe, expect, test } from 'vitest'
import { issue, type Ledger } from '#domain/outgoing/calendar/issued.ts'
import { aCalendarMoment } from '#test/build/aCalendarMoment.ts'

const NOON = Date.parse('2026-11-26T12:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (nowMs: number) => ({ nowMs, zone: 'Europe/Paris', isAmong: () => true })
const told = (moments: Parameters<typeof issue>[0], ledger: Ledger, nowMs: number) => {
  const made = issue(moments, ledger, at(nowMs))
  return {
    ledger: made.ledger,
    going: made.going.map(({ uid, issued: { sequence, modified, cancelled }, moment }) => ({
      uid,
      sequence,
      modified: modified - NOON,
      ...(cancelled === true ? { cancelled } : {}),
      isTold: moment !== undefined,
    })),
  }
}

describe('what goes out again', () => {
  const moment = aCalendarMoment()
  const { uid } = moment
  const moved = aCalendarMoment({
    when: { start: '2026-12-04T09:00', zone: 'Europe/Paris', minutes: 60 },
  })

  test('is the same as long as nothing changes', () => {
    const first = told([moment], {}, NOON)
    expect(first.going).toEqual([{ uid, sequence: 0, modified: 0, isTold: true }])
    expect(told([moment], first.ledger, NOON + HOUR).going).toEqual(first.going)
  })

  test('has a higher sequence each time it moves, and never a lower one', () => {
    let { ledger } = told([moment], {}, NOON)
    const sequences: (number | undefined)[] = []
    for (const next of [moved, moment, moved]) {
      const made = told([next], ledger, NOON + HOUR)
      ledger = made.ledger
      sequences.push(made.going[0]?.sequence)
    }
    expect(sequences).toEqual([1, 2, 3])
  })

  test('is marked as modified where only its words changed, without moving', () => {
    const { ledger } = told([moment], {}, NOON)
    const noted = told([aCalendarMoment({ notes: ['Autre chose'] })], ledger, NOON + HOUR)
    expect(noted.going).toEqual([{ uid, sequence: 0, modified: HOUR, isTold: true }])
  })

  test('is cancelled once it is gone, for a day, and then left out', () => {
    const { ledger } = told([moment], {}, NOON)
    const gone = told([], ledger, NOON + HOUR)
    const cancelled = { uid, sequence: 1, modified: HOUR, cancelled: true, isTold: false }
    expect(gone.going).toEqual([cancelled])
    expect(told([], gone.ledger, NOON + HOUR + DAY - 1).going).toEqual([cancelled])
    const later = told([], gone.ledger, NOON + HOUR + DAY)
    expect(later.going).toEqual([])
    expect(told([], later.ledger, NOON + HOUR + 400 * DAY).ledger).toEqual({})
  })

  test('comes back above what it was told last, also after it was left out', () => {
    const { ledger } = told([moment], {}, NOON)
    const cancelled = told([], ledger, NOON + HOUR).ledger
    const leftOut = told([], cancelled, NOON + 3 * DAY).ledger
    expect(JSON.stringify(leftOut)).not.toContain('2026-12-03')
    const back = told([moment], leftOut, NOON + 4 * DAY)
    expect(back.going).toEqual([{ uid, sequence: 2, modified: 4 * DAY, isTold: true }])
    expect(told([moment], back.ledger, NOON + 5 * DAY).going[0]?.sequence).toBe(2)
    // It began, was left out, and then somebody noted that it had been put off.
    const begun = told([], ledger, Date.parse('2026-12-03T13:30Z')).ledger
    expect(told([moved], begun, Date.parse('2026-12-03T14:30Z')).going[0]?.sequence).toBe(1)
  })

  test('comes back above the sequence of its cancellation', () => {
    const { ledger } = told([moment], {}, NOON)
    const gone = told([], ledger, NOON + HOUR)
    expect(told([moment], gone.ledger, NOON + 2 * HOUR).going[0]?.sequence).toBe(2)
  })

  test('is not cancelled where it took place', () => {
    const { ledger } = told([moment], {}, NOON)
    const begun = Date.parse('2026-12-03T13:00Z')
    expect(told([], ledger, begun - 1).going).toHaveLength(1)
    expect(told([], ledger, begun).going).toEqual([])
    const day = aCalendarMoment({ kind: 'deadline', when: { day: '2026-12-03' } })
    const days = told([day], {}, NOON).ledger
    expect(told([], days, Date.parse('2026-12-03T22:59Z')).going).toHaveLength(1)
    expect(told([], days, Date.parse('2026-12-03T23:00Z')).going).toEqual([])
  })

  test('misses only what is among what is told', () => {
    const other = aCalendarMoment({ uid: 'other', application: 'a2' })
    const { ledger } = told([moment, other], {}, NOON)
    const made = issue([], ledger, {
      ...at(NOON),
      isAmong: ({ application }) => application === 'a2',
    })
    expect(made.going.map((one) => one.uid)).toEqual(['other'])
    expect(made.ledger[uid]?.cancelled).toBeUndefined()
  })

  test('is told once, however often it is named', () => {
    expect(told([moment, moment], {}, NOON).going).toHaveLength(1)
  })

  test('holds no word of the person in what is remembered', () => {
    const kept = JSON.stringify(told([moment], {}, NOON).ledger).toLowerCase()
    expect(kept).not.toMatch(/mark|brumelle|lyon/u)
  })
})
