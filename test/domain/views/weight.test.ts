import { describe, expect, it } from 'vitest'
import { weightOf } from '#domain/views/weight.ts'
import type { StepView } from '#domain/views/stepView.ts'

const step = (given: Partial<StepView> = {}): StepView => ({
  id: 'follow-up:met:1',
  rule: 'follow-up',
  application: 'app',
  channels: [],
  opens: '2026-11-10T00:00',
  due: '2026-11-10T10:00',
  closes: '2026-11-17T10:00',
  priority: 'normal',
  hints: [],
  because: { reason: 'no-date', facts: [], numbers: [], sources: [] },
  moment: '2026-11-10T10:00',
  when: 'now',
  late: false,
  company: '',
  pace: 'normal',
  post: '',
  ...given,
})
const late = (given: Partial<StepView> = {}) => step({ late: true, ...given })
const promised = { reason: 'promised', facts: [], numbers: [], sources: [] } as const

describe('what a step weighs', () => {
  it('matters where an interview, an offer, a contract or a promise is behind it', () => {
    const rules = ['prepare', 'debrief', 'decide', 'contract'] as const
    expect(rules.map((rule) => weightOf(late({ rule }), '2027-01-01T10:00'))).toEqual([
      'matters',
      'matters',
      'matters',
      'matters',
    ])
    expect(weightOf(step({ because: promised }), '2026-11-12T10:00')).toBe('matters')
  })

  it('is welcome otherwise, and stays so for six days after its close', () => {
    expect(weightOf(step(), '2026-11-12T10:00')).toBe('welcome')
    expect(weightOf(late(), '2026-11-23T23:59')).toBe('welcome')
  })

  it('is past from the seventh day after its close', () => {
    expect(weightOf(late(), '2026-11-24T00:00')).toBe('past')
  })

  it('is past from the thirtieth day only where they had named a day', () => {
    expect(weightOf(late({ because: promised }), '2026-11-24T00:00')).toBe('matters')
    expect(weightOf(late({ because: promised }), '2026-12-16T23:59')).toBe('matters')
    expect(weightOf(late({ because: promised }), '2026-12-17T00:00')).toBe('past')
  })

  it('is past at once for word of an offer that had to be answered', () => {
    expect(weightOf(step({ rule: 'tell-offer' }), '2026-11-17T09:00')).toBe('welcome')
    const tellOffer = { rule: 'tell-offer' } as const
    const answered = { fact: 'deadline-elsewhere', at: '2026-11-17' } as const
    const because = { ...step().because, facts: [answered] }
    expect(weightOf(late({ ...tellOffer, because }), '2026-11-17T11:00')).toBe('past')
    // Where they named no day, the offer may still stand.
    expect(weightOf(late(tellOffer), '2026-11-17T11:00')).toBe('welcome')
  })

  it('counts from the day it was put off to by hand', () => {
    const putOff = late({ snoozedUntil: '2026-12-02T10:00' })
    expect(weightOf(putOff, '2026-12-02T10:00')).toBe('welcome')
    expect(weightOf(putOff, '2026-12-08T23:59')).toBe('welcome')
    expect(weightOf(putOff, '2026-12-09T00:00')).toBe('past')
  })

  it('never is for a proposal to let go', () => {
    expect(weightOf(late({ rule: 'let-go' }), '2027-11-24T00:00')).toBe('welcome')
  })
})
