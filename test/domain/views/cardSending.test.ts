import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { cardSendingOf, isLongSilent, sendingGroupOf } from '#domain/views/cardSending.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { answer, applied, mail, theyCalled } from '#test/build/entries.ts'

const SENT = applied('2026-09-01T12:00')

describe('how an application without an interview was sent', () => {
  it('tells when, where it was found and which CV went with it', () => {
    const application = anApplication({
      details: { source: 'Apec', cv: 'CV atelier' },
      entries: [SENT, applied('2026-09-20T12:00')],
    })
    expect(cardSendingOf(application, undefined)).toEqual({
      at: '2026-09-20T12:00',
      source: 'Apec',
      cv: 'CV atelier',
    })
  })

  it('tells whether it was sent some day, is still to be sent, or nobody said', () => {
    expect(cardSendingOf(anApplication({ details: { sentUndated: true } }), undefined)).toEqual({})
    const toSend = { isToSend: true }
    expect(cardSendingOf(anApplication({ details: { sentUndated: false } }), undefined)).toEqual(
      toSend,
    )
    expect(cardSendingOf(anApplication(), undefined)).toEqual({ isUntold: true })
  })

  it('stands in the group of what is known', () => {
    expect(sendingGroupOf({ at: '2026-09-01T12:00' })).toBe('dated')
    expect(sendingGroupOf({})).toBe('undated')
    expect(sendingGroupOf({ isToSend: true })).toBe('to-send')
    expect(sendingGroupOf({ isUntold: true })).toBe('untold')
    expect(sendingGroupOf({ at: '2026-09-01T12:00', closed: 'refused' })).toBe('closed')
  })

  it('has been silent for long after sixty days, unless they spoke or it was closed', () => {
    const silentOn = (now: string, ...entries: readonly Entry[]) =>
      isLongSilent(cardSendingOf(anApplication({ entries: [SENT, ...entries] }), undefined), now)
    expect(silentOn('2026-10-31T12:00')).toBe(false)
    expect(silentOn('2026-11-01T09:00')).toBe(true)
    expect(silentOn('2026-12-01T09:00', mail('2026-09-12T10:00'))).toBe(true)
    expect(silentOn('2026-12-01T09:00', answer('2026-09-12T10:00'))).toBe(false)
    expect(silentOn('2026-12-01T09:00', theyCalled('2026-09-12T10:00', 'reached'))).toBe(false)
    expect(isLongSilent({ at: SENT.at, closed: 'refused' }, '2026-12-01T09:00')).toBe(false)
    expect(isLongSilent({}, '2026-12-01T09:00')).toBe(false)
    expect(isLongSilent(undefined, '2026-12-01T09:00')).toBe(false)
  })
})
