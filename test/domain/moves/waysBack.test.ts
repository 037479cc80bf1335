import { describe, expect, it } from 'vitest'
import { waysBack } from '#domain/moves/waysBack.ts'
import { mail } from '#test/build/entries.ts'
import { STAGES } from '#domain/vocabulary.ts'

const NONE = { entries: [] }
const ONE = { entries: [mail('2026-11-24T09:00')] }

describe('a card that goes back', () => {
  it('gives up what was noted too early', () => {
    const card = { stage: 'relanced', planned: false } as const
    expect(waysBack(card, 'thanked', ONE)).toEqual({
      reopens: false,
      withdraws: true,
      tellsInterview: false,
    })
    expect(waysBack(card, 'thanked', NONE).withdraws).toBe(false)
  })

  it('can be taken up again after a decision, or the decision was noted by mistake', () => {
    const card = { stage: 'let-go', planned: false } as const
    expect(waysBack(card, 'relanced', ONE)).toMatchObject({ reopens: true, withdraws: true })
  })

  it('can go on with a further interview only where nothing else brings it there', () => {
    const card = { stage: 'hired', planned: false } as const
    const told = STAGES.filter((target) => waysBack(card, target, NONE).tellsInterview)
    expect(told).toEqual(['interviewed'])
  })
})
