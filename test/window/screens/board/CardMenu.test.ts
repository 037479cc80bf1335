import { cleanup } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { cardWith, nineCards } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'

afterEach(cleanup)

describe('a card moved by clicks', () => {
  it('goes forward through its menu', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Vermaneuil').focus()
    await user.click(await board.findByRole('button', { name: 'Déplacer vers… Vermaneuil' }))
    await user.click(
      board.getByRole('menuitem', { name: frenchTypography('Embauche : noter l’embauche…') }),
    )
    expect(board.asked.value).toMatchObject({ application: 'a7', kind: 'hire' })
  })

  it('cannot be thanked for before its interview', async () => {
    const board = await mountBoard([
      cardWith({ id: 'p', company: 'Orbec', stage: 'interviewed', planned: true }),
    ])
    const user = userEvent.setup()
    board.card('Orbec').focus()
    await user.click(await board.findByRole('button', { name: 'Déplacer vers… Orbec' }))
    const line = board.getByRole('menuitem', {
      name: frenchTypography('Merci envoyé : après l’entretien prévu'),
    })
    expect(line.getAttribute('aria-disabled')).toBe('true')
  })
})
