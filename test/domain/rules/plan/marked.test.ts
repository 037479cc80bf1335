import { NO_OTHERS } from '#domain/rules/others.ts'
import { describe, expect, it } from 'vitest'
import type { StepMark } from '#domain/logbook/application.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, interview } from '#test/build/entries.ts'

const planner = makePlanner(defaultSettings(PARIS))
const FOLLOW_UP = 'follow-up:first:1'

/** A follow-up that opens on Tuesday 1 December at 00:00, due at ten, until the ninth. */
const stepAt = (now: string, mark?: StepMark) => {
  const application = anApplication({
    entries: [interview('2026-11-24T10:00', { id: 'first', goodRapport: true })],
  })
  const marks = mark === undefined ? {} : { [FOLLOW_UP]: mark }
  return planner
    .planned({ ...application, marks }, { now, others: NO_OTHERS })
    .filter(({ rule }) => rule === 'follow-up')
}
const told = (now: string, mark?: StepMark) =>
  stepAt(now, mark).map(({ when, moment, late }) => `${when} ${moment}${late ? ' late' : ''}`)
const snoozed = (until: string, zone = PARIS): StepMark => ({ as: 'snoozed', until, zone })
const chosenEarly = (until: string, opens: string): StepMark => ({
  as: 'snoozed',
  until,
  zone: PARIS,
  opens,
})

describe('the steps as they stand', () => {
  it.each([
    ['2026-11-25T12:00', 'later 2026-12-01T10:00'],
    ['2026-11-29T23:59', 'later 2026-12-01T10:00'],
    ['2026-11-30T00:00', 'this-week 2026-12-01T10:00'],
    ['2026-12-01T00:00', 'today 2026-12-01T10:00'],
    ['2026-12-01T09:59', 'today 2026-12-01T10:00'],
    ['2026-12-01T10:00', 'now 2026-12-01T10:00'],
    ['2026-12-01T14:10', 'now 2026-12-01T14:10'],
    ['2026-12-01T18:00', 'this-week 2026-12-02T10:00'],
    ['2026-12-09T23:59', 'this-week 2026-12-10T10:00'],
    ['2026-12-10T00:00', 'now 2026-12-10T10:00 late'],
  ])('at %s: %s', (now, expected) => {
    expect(told(now)).toEqual([expected])
  })

  it('are gone once done or dismissed', () => {
    expect(stepAt('2026-12-01T10:00', { as: 'done' })).toEqual([])
    expect(stepAt('2026-12-01T10:00', { as: 'dismissed' })).toEqual([])
  })

  it('wait for the very moment they open, where it was chosen', () => {
    const mark = snoozed('2026-12-01T00:00')
    expect(told('2026-11-30T12:00', mark)).toEqual(['this-week 2026-12-01T00:00'])
    expect(told('2026-12-01T00:00', mark)).toEqual(['now 2026-12-01T00:00'])
  })

  it('wait while snoozed, then ask again', () => {
    const mark = snoozed('2026-12-03T09:00')
    expect(told('2026-12-01T11:00', mark)).toEqual(['this-week 2026-12-03T09:00'])
    expect(told('2026-12-03T08:59', mark)).toEqual(['today 2026-12-03T09:00'])
    expect(told('2026-12-03T09:00', mark)).toEqual(['now 2026-12-03T09:00'])
    expect(told('2026-12-03T18:30', mark)).toEqual(['this-week 2026-12-04T10:00'])
  })

  it('stay put off although late', () => {
    expect(told('2026-12-11T10:00', snoozed('2026-12-15T10:00'))).toEqual([
      'later 2026-12-15T10:00 late',
    ])
  })

  it('are not asked for before they open, whatever was noted', () => {
    expect(told('2026-11-25T12:00', snoozed('2026-11-26T10:00'))).toEqual([
      'later 2026-12-01T10:00',
    ])
  })

  it('may be chosen before they open, for that day; let pass, the plan is as it was', () => {
    const early = chosenEarly('2026-11-26T10:00', '2026-12-01T00:00')
    expect(told('2026-11-25T12:00', early)).toEqual(['this-week 2026-11-26T10:00'])
    expect(told('2026-11-26T09:59', early)).toEqual(['today 2026-11-26T10:00'])
    expect(told('2026-11-26T10:00', early)).toEqual(['now 2026-11-26T10:00'])
    expect(told('2026-11-26T23:59', early)).toEqual(['now 2026-11-26T10:00'])
    expect(told('2026-11-27T00:00', early)).toEqual(['later 2026-12-01T10:00'])
    expect(stepAt('2026-11-27T00:00', early)[0]?.snoozedUntil).toBeUndefined()
  })

  it('chosen early, wait for a plan that moved on since', () => {
    const early = chosenEarly('2026-11-26T10:00', '2026-11-30T00:00')
    expect(told('2026-11-25T12:00', early)).toEqual(['later 2026-12-01T10:00'])
  })

  it('read a snooze of another zone on the clock of home', () => {
    const [step] = stepAt('2026-12-01T11:00', snoozed('2026-12-03T04:00', 'America/Toronto'))
    expect(step?.snoozedUntil).toBe('2026-12-03T10:00')
  })
})

describe('putting off', () => {
  it.each([
    ['2026-12-01T09:00', '2026-12-01T10:00'],
    ['2026-12-01T10:00', '2026-12-02T10:00'],
    ['2026-12-01T14:00', '2026-12-02T10:00'],
    ['2026-12-04T10:00', '2026-12-08T10:00'],
  ])('the next good slot strictly after %s is %s', (from, slot) => {
    expect(planner.slotAfter(from, 'normal')).toBe(slot)
  })

  it.each([
    ['2026-12-01T09:00', '2026-12-02T10:00'],
    ['2026-12-04T09:00', '2026-12-08T10:00'],
    ['2026-11-10T09:00', '2026-11-12T10:00'],
  ])('tomorrow, seen on %s, is %s', (now, slot) => {
    expect(planner.tomorrow(now, 'normal')).toBe(slot)
  })
})
