import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { makeContactSlots } from '#domain/rules/contactSlots.ts'
import { momentOn } from '#domain/views/ahead/momentOn.ts'

const slots = makeContactSlots(defaultSettings('Europe/Paris'))
const NOW = '2026-11-10T09:30'
const contact = {
  moment: '2026-11-12T15:20',
  pace: 'normal',
  suggested: '2026-11-12T15:20',
} as const
const alone = { moment: '2026-11-12T18:40', pace: 'normal' } as const
const on = (step: Parameters<typeof momentOn>[0], date: string, now = NOW) =>
  momentOn(step, date, slots, now)

describe('a step put on another day', () => {
  it('reaches somebody at the good hour of that day', () => {
    expect(on(contact, '2026-11-17')).toBe('2026-11-17T10:00')
  })

  it('keeps its time where the day has no good hour: a holiday, a weekend', () => {
    expect(on(contact, '2026-11-11')).toBe('2026-11-11T15:20')
    expect(on(contact, '2026-11-14')).toBe('2026-11-14T15:20')
  })

  it('keeps its time where nobody is contacted', () => {
    expect(on(alone, '2026-11-17')).toBe('2026-11-17T18:40')
  })

  it('comes after now on the day it is', () => {
    expect(on(contact, '2026-11-10')).toBe('2026-11-10T10:00')
    expect(on(contact, '2026-11-10', '2026-11-10T11:00')).toBe('2026-11-10T11:01')
    expect(on(contact, '2026-11-10', '2026-11-10T18:10')).toBe('2026-11-10T18:30')
  })

  it('has no moment on a day that is over, nor on one with nothing left', () => {
    expect(on(contact, '2026-11-09')).toBeNull()
    expect(on(contact, '2026-11-10', '2026-11-10T23:31')).toBeNull()
    expect(on(contact, '2026-11-10', '2026-11-10T23:29')).toBe('2026-11-10T23:30')
  })
})
