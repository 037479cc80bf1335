import { describe, expect, it } from 'vitest'
import { hire, interview } from '#test/build/entries.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines } from '#test/build/planLines.ts'

const held = interview('2026-11-24T10:00', { goodRapport: false })

const HIRES: readonly PlanCase[] = [
  [
    'hired: the contract, and nobody else to tell',
    { entries: [held, hire('2026-12-03T11:00')], now: '2026-12-03T12:00', otherOpen: 0 },
    'contract | 2026-12-03T11:00 | 2026-12-04T10:00 | 2026-12-10T11:00',
  ],
  [
    'hired with one other application open',
    { entries: [held, hire('2026-12-03T11:00')], now: '2026-12-03T12:00', otherOpen: 1 },
    'contract | 2026-12-03T11:00 | 2026-12-04T10:00 | 2026-12-10T11:00',
    'tell-others | 2026-12-03T11:00 | 2026-12-04T11:00 | 2026-12-17T11:00',
  ],
  [
    'on a Friday after four, the others are told on Tuesday',
    { entries: [held, hire('2026-12-03T16:30')], now: '2026-12-03T17:00', otherOpen: 3 },
    'contract | 2026-12-03T16:30 | 2026-12-04T10:00 | 2026-12-10T16:30',
    'tell-others | 2026-12-03T16:30 | 2026-12-08T10:00 | 2026-12-17T16:30',
  ],
]

describe('hires', () => {
  it.each(HIRES.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })
})
