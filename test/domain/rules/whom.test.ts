import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { interview, mail, person } from '#test/build/entries.ts'
import { stepsOf, type Situation } from '#test/build/planLines.ts'

const TUESDAY = '2026-11-24T10:00'
const EMAIL = { email: 'a@example.com' }
const met = (...ids: string[]) => interview(TUESDAY, { met: ids, goodRapport: false })

const step = (rule: string, situation: Situation) =>
  stepsOf(situation).find((each) => each.rule === rule)

describe('whom a follow-up is for', () => {
  const to = (people: readonly Person[], entry = met(...people.map(({ id }) => id))) =>
    step('follow-up', { people, entries: [entry], now: '2026-11-27T12:00' })

  it('goes to the one who received me', () => {
    const entry = interview(TUESDAY, { met: ['ana', 'bo'], lead: 'bo', goodRapport: false })
    expect(to([person('Ana', EMAIL), person('Bo', EMAIL)], entry)?.to).toBe('bo')
  })
  it('passes over a lead who cannot be reached', () => {
    const entry = interview(TUESDAY, { met: ['ana', 'bo'], lead: 'bo', goodRapport: false })
    expect(to([person('Ana', EMAIL), person('Bo')], entry)?.to).toBe('ana')
  })
  it('keeps the lead where nobody can be reached, and says what is missing', () => {
    const entry = interview(TUESDAY, { met: ['ana', 'bo'], lead: 'bo', goodRapport: false })
    const asked = to([person('Ana'), person('Bo')], entry)
    expect(asked?.to).toBe('bo')
    expect(asked?.hints).toContain('who-to-reach')
  })
  it('takes the first met without a lead', () => {
    expect(to([person('Ana'), person('Bo')])?.to).toBe('ana')
  })
  it('prefers those met at the latest interview to earlier ones', () => {
    const people = [person('Ana', EMAIL), person('Bo', EMAIL)]
    const entries = [interview('2026-11-03T10:00', { met: ['ana'], lead: 'ana' }), met('bo')]
    expect(step('follow-up', { people, entries, now: '2026-11-27T12:00' })?.to).toBe('bo')
  })
  it('falls back on someone met earlier who can be reached', () => {
    const people = [person('Ana', EMAIL), person('Bo')]
    const entries = [interview('2026-11-03T10:00', { met: ['ana'] }), met('bo')]
    expect(step('follow-up', { people, entries, now: '2026-11-27T12:00' })?.to).toBe('ana')
  })
  it('names HR as the alternative', () => {
    expect(to([person('Ana', EMAIL), person('Bo', { isHr: true })])?.alternative).toBe('bo')
  })
  it('names the lead as the alternative where somebody else was asked', () => {
    const people = [person('Ana', EMAIL), person('Bo', EMAIL)]
    const entry = interview(TUESDAY, { met: ['ana', 'bo'], lead: 'bo', goodRapport: false })
    const entries = [entry, mail('2026-12-01T10:00', { to: 'ana' })]
    const second = step('follow-up', { people, entries, now: '2026-12-02T12:00' })
    expect([second?.to, second?.alternative]).toEqual(['ana', 'bo'])
  })
  it('does not name a lead who cannot be reached', () => {
    const entry = interview(TUESDAY, { met: ['ana', 'bo'], lead: 'bo', goodRapport: false })
    expect(to([person('Ana', EMAIL), person('Bo')], entry)?.alternative).toBeUndefined()
  })
  it('keeps the person of the first round in the second', () => {
    const people = [person('Ana', EMAIL), person('Bo', { ...EMAIL, isHr: true })]
    const entries = [met('ana', 'bo'), mail('2026-12-01T10:00', { to: 'bo' })]
    const second = step('follow-up', { people, entries, now: '2026-12-02T12:00' })
    expect([second?.round, second?.to]).toEqual([2, 'bo'])
  })
  it('hints at what is missing where nobody is recorded', () => {
    expect(to([], met())?.hints).toContain('who-to-reach')
  })
})
