import { cleanup, fireEvent } from '@testing-library/vue'
import { nextTick } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { nineCards } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'

afterEach(cleanup)

describe('the card at hand', () => {
  it('shows what can be done with it where the mouse rests, and on no card that scrolls past', async () => {
    const board = await mountBoard(nineCards())
    const first = board.card('Ateliers Coudrelle').closest('article')!
    const other = board.card('Tessonnier Frères').closest('article')!
    const pointed = () => [first, other].map((card) => card.matches('.pointed'))
    await fireEvent.mouseOver(first)
    expect(pointed()).toEqual([true, false])
    const scroller = other.closest('ul')!.parentElement!
    await fireEvent.scroll(scroller)
    expect(pointed()).toEqual([false, false])
    await fireEvent.mouseOver(other)
    await fireEvent.mouseMove(other, { movementX: 0, movementY: 0 })
    expect(pointed()).toEqual([false, false])
    await fireEvent.mouseMove(other, { movementX: 3, movementY: 0 })
    expect(pointed()).toEqual([false, true])
    await fireEvent.mouseOver(first)
    expect(pointed()).toEqual([true, false])
    await fireEvent.scroll(scroller)
    scroller.dispatchEvent(new Event('scrollend'))
    await nextTick()
    await fireEvent.mouseOver(other)
    expect(pointed()).toEqual([false, true])
  })
})
