import { cleanup, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { nineCards } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'

afterEach(cleanup)

const focusedCard = () => document.activeElement?.textContent.trim()

describe('a card that changed stage', () => {
  it('keeps the keyboard and is told its new place', async () => {
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    const moved = { ...nineCards().find(({ id }) => id === 'a4')!, stage: 'relanced' as const }
    board.change([moved])
    await waitFor(() => {
      expect(board.column('Relance').contains(document.activeElement)).toBe(true)
    })
    expect(focusedCard()).toBe('Tessonnier Frères')
    await waitFor(() =>
      expect(board.said()).toBe(
        frenchTypography('Tessonnier Frères est maintenant dans « Relance », carte 2 sur 3.'),
      ),
    )
  })

  it('leaves the keyboard on its neighbour when it is folded away', async () => {
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    const moved = { ...nineCards().find(({ id }) => id === 'a4')!, stage: 'refused' as const }
    board.change([moved])
    await waitFor(() => expect(focusedCard()).toBe('Laboratoires Kervanel'))
    await waitFor(() =>
      expect(board.said()).toBe(
        frenchTypography('Tessonnier Frères est maintenant dans « Refus », repliée.'),
      ),
    )
  })
})
