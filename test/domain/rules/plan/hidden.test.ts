import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS, interview, offer, person } from '#test/build/entries.ts'

const planner = makePlanner(defaultSettings(PARIS))
const HELD = interview('2026-11-24T10:00', { id: 'held', met: ['ana'], goodRapport: true })
const AHEAD = interview('2026-12-15T10:00', { id: 'ahead', met: ['ana'] })

const at = (now: string, entries: readonly Entry[], marks: Application['marks'] = {}) => {
  const people = [person('Ana', { email: 'ana@example.com' })]
  const application = { ...anApplication({ people, entries }), marks }
  const time = { now, others: NO_OTHERS }
  return {
    hidden: planner.hidden(application, time),
    shown: planner.planned(application, time),
  }
}

describe('what is not asked for now', () => {
  it.each<[string, string, readonly Entry[], readonly string[]]>([
    [
      'waits for an interview ahead',
      '2026-12-01T12:00',
      [HELD, AHEAD],
      ['thank lapsed', 'follow-up interview-ahead'],
    ],
    ['is nothing before the first interview', '2026-12-01T12:00', [AHEAD], []],
    [
      'waits for an offer',
      '2026-12-02T12:00',
      [HELD, offer('2026-12-01T15:00')],
      ['thank lapsed', 'follow-up offer'],
    ],
  ])('%s', (_, now, entries, told) => {
    const { hidden, shown } = at(now, entries)
    expect(hidden.map(({ rule, why }) => `${rule} ${why}`)).toEqual(
      expect.arrayContaining([...told]),
    )
    if (told.length === 0) expect(hidden).toEqual([])
    const ids = [...hidden, ...shown].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is asked for all the same where that is wanted', () => {
    const { hidden } = at('2026-12-01T12:00', [HELD, AHEAD])
    const id = hidden.find(({ rule }) => rule === 'follow-up')?.id ?? ''
    const wanted = at('2026-12-01T12:00', [HELD, AHEAD], { [id]: { as: 'wanted' } })
    expect(wanted.shown.map((step) => step.id)).toContain(id)
    expect(wanted.hidden.map((step) => step.id)).not.toContain(id)
  })
})
