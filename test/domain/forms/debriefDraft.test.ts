import { describe, expect, it } from 'vitest'
import { endMovedWith, endOf, lengthOf } from '#domain/forms/debriefDraft.ts'

describe('the length of an interview', () => {
  it('is an hour while the start or the end cannot be read', () => {
    expect(lengthOf({ at: 'un jour', until: '15:30' })).toBe(60)
    expect(lengthOf({ at: '2026-11-24T14:30', until: 'plus tard' })).toBe(60)
    expect(lengthOf({ at: '2026-11-24T14:30', until: '15:45' })).toBe(75)
  })

  it('ends nowhere while the start cannot be read', () => {
    expect(endOf({ at: 'un jour', until: '15:30' })).toBe('')
    expect(endOf({ at: '2026-11-24T14:30', until: '15:30' })).toBe('2026-11-24T15:30')
  })
})

describe('the end of an interview whose start is changed', () => {
  it.each([
    ['2026-11-24T09:00', '12:00', '10:00'],
    ['2026-11-24T15:15', '15:30', '16:15'],
    ['2026-11-24T22:59', '15:30', '23:59'],
    ['2026-11-24T23:30', '15:30', '23:59'],
  ])('of an hour, to %s, moves from %s to %s', (at, until, end) => {
    expect(endMovedWith({ at, until }, 60)).toBe(end)
  })

  it('stays as it is while there is nothing to go by', () => {
    expect(endMovedWith({ at: 'un jour', until: '15:30' }, 60)).toBe('15:30')
    expect(endMovedWith({ at: '2026-11-24T15:15', until: '' }, 60)).toBe('')
    expect(endMovedWith({ at: '2026-11-24T15:15', until: 'tard' }, 60)).toBe('tard')
    expect(endMovedWith({ at: '2026-11-24T15:15', until: '15:30' }, -5)).toBe('15:30')
  })
})
