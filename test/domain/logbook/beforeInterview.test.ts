import { describe, expect, it } from 'vitest'
import { isBeforeInterview, latestSendingOf } from '#domain/logbook/beforeInterview.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { applied, interview, note, thanks } from '#test/build/entries.ts'

describe('an application before its first interview', () => {
  it('is one that was sent, whatever else is known of it but an interview', () => {
    const sent = [applied('2026-11-10T12:00'), thanks('2026-11-12T12:00')]
    expect(isBeforeInterview(anApplication({ entries: sent }))).toBe(true)
    const met = [...sent, interview('2026-11-24T10:00')]
    expect(isBeforeInterview(anApplication({ entries: met }))).toBe(false)
  })

  it('is one of which nothing but notes is known', () => {
    expect(isBeforeInterview(anApplication())).toBe(true)
    expect(isBeforeInterview(anApplication({ entries: [note('2026-11-10T12:00')] }))).toBe(true)
    expect(isBeforeInterview(anApplication({ entries: [thanks('2026-11-10T12:00')] }))).toBe(false)
  })

  it('was sent when it was sent last', () => {
    const entries = [applied('2026-11-10T12:00'), applied('2026-11-20T12:00')]
    expect(latestSendingOf(anApplication({ entries }))?.at).toBe('2026-11-20T12:00')
    expect(latestSendingOf(anApplication())).toBeUndefined()
  })
})
