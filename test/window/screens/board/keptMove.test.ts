import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { nineCards } from '#test/build/boardCards.ts'
import type { CommonAnswers } from '#domain/moves/movesTogether.ts'

const window = windowOverHost()
const { keptMove, cardsLeft, stageOfKept } = await import('#window/screens/board/keptMove.ts')

const NOW = '2026-11-24T09:41'
const LATER = '2026-11-25T08:00'
const [first, second, third] = nineCards()
const question = { cards: [first!, second!], target: 'refused' } as const
const begun: CommonAnswers = {
  at: LATER,
  channel: 'email',
  outcome: 'sent',
  letGoReason: 'silence',
}
const left = async (answers: Partial<CommonAnswers>) => {
  await window.open(NOW)
  keptMove(question, () => NOW).keep({ ...begun, at: NOW, ...answers })
}

afterEach(() => {
  keptMove(question, () => NOW).forget()
})

describe('a move of several cards that is not written yet', () => {
  it('is taken up with its answers, for cards that were among them', async () => {
    await left({ at: '2026-11-20T15:00', letGoReason: 'withdrawn' })
    expect(keptMove(question, () => LATER).takeUp(begun)).toEqual({
      ...begun,
      at: '2026-11-20T15:00',
      letGoReason: 'withdrawn',
    })
    expect(cardsLeft('refused')).toEqual([first!.id, second!.id])
    expect(cardsLeft('relanced')).toEqual([])
  })

  it('has the present moment where nobody changed it', async () => {
    await left({ channel: 'phone' })
    expect(keptMove(question, () => LATER).takeUp(begun)).toEqual({ ...begun, channel: 'phone' })
  })

  it('says nothing about other cards', async () => {
    await left({ channel: 'phone' })
    const others = { cards: [second!, third!], target: 'refused' } as const
    expect(keptMove(others, () => LATER).takeUp(begun)).toEqual(begun)
  })

  it('is known by its key', () => {
    expect(stageOfKept('form:moves/refused')).toBe('refused')
    expect(stageOfKept('form:moves/elsewhere')).toBeUndefined()
    expect(stageOfKept('form:notes/a1')).toBeUndefined()
  })
})
