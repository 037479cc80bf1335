import { describe, expect, it } from 'vitest'
import { repeatOf, waitsFor } from '#domain/views/expectation.ts'

describe('an expected step', () => {
  it('waits for the interview, for a decision of one’s own, or for silence', () => {
    expect(waitsFor({ after: 'interview', rule: 'let-go' })).toBe('interview')
    expect(waitsFor({ after: 'silence', rule: 'let-go' })).toBe('decision')
    expect(waitsFor({ after: 'silence', rule: 'follow-up' })).toBe('silence')
  })

  it('counts only follow-ups made once more', () => {
    expect(repeatOf({ rule: 'follow-up' })).toBeUndefined()
    expect(repeatOf({ rule: 'follow-up', round: 1 })).toBeUndefined()
    expect(repeatOf({ rule: 'follow-up', round: 2 })).toBe(2)
    expect(repeatOf({ rule: 'follow-up', round: 3 })).toBe(3)
    expect(repeatOf({ rule: 'call-back', round: 2 })).toBeUndefined()
  })
})
