import { describe, expect, it } from 'vitest'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import {
  DECIDED_STAGES,
  OPEN_STAGES,
  STAGE_OF_DECISION,
  entryOfStage,
  isAnyDrawer,
  isBeforeBoard,
  isBeyond,
  isDecided,
  isDecisionKind,
  isDrawer,
  isFoldedAtFirst,
} from '#domain/stage.ts'
import { STAGES } from '#domain/vocabulary.ts'

describe('the stages of the board', () => {
  it('are open or decided, each in reading order', () => {
    expect(OPEN_STAGES).toEqual(['sent', 'interviewed', 'thanked', 'relanced'])
    expect(DECIDED_STAGES).toEqual(['refused', 'hired', 'let-go'])
    expect([...OPEN_STAGES, ...DECIDED_STAGES]).toEqual(STAGES)
  })

  it('are brought by one kind of entry each, the interview aside', () => {
    expect(STAGES.map(entryOfStage)).toEqual([
      null,
      null,
      'thanks',
      'follow-up',
      'refusal',
      'hire',
      'let-go',
    ])
  })

  it('are decided by the kinds of entry that decide', () => {
    expect(STAGE_OF_DECISION).toEqual({ refusal: 'refused', hire: 'hired', 'let-go': 'let-go' })
    expect(ENTRY_KINDS.filter(isDecisionKind)).toEqual(['refusal', 'hire', 'let-go'])
    expect(STAGES.filter(isDecided)).toEqual(DECIDED_STAGES)
  })

  it('stand one beyond the other', () => {
    expect(isBeyond('relanced', 'thanked')).toBe(true)
    expect(isBeyond('thanked', 'thanked')).toBe(false)
    expect(isBeyond('interviewed', 'thanked')).toBe(false)
  })

  it('are folded at first where they are refusals or one of the drawers', () => {
    expect(STAGES.filter(isFoldedAtFirst)).toEqual(['sent', 'refused', 'let-go'])
    expect(STAGES.filter(isDrawer)).toEqual(['let-go'])
    expect(STAGES.filter(isBeforeBoard)).toEqual(['sent'])
    expect(STAGES.filter(isAnyDrawer)).toEqual(['sent', 'let-go'])
  })
})
