import { cleanup } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { CardOffer } from '#domain/views/card.ts'
import { cardWith, nineCards, stepWith } from '#test/build/boardCards.ts'
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

describe('an offer, in the menu of its card', () => {
  const OFFERED = {
    id: 'o',
    company: 'Orbec',
    next: stepWith({ id: 'decide:o1', rule: 'decide', person: { id: 'p1', name: 'Ann Roy' } }),
  } as const
  const menuOf = async (offer?: CardOffer) => {
    const user = userEvent.setup()
    const board = await mountBoard([
      cardWith({ ...OFFERED, ...(offer === undefined ? {} : { offer }) }),
    ])
    board.card('Orbec').focus()
    await user.click(await board.findByRole('button', { name: 'Déplacer vers… Orbec' }))
    const press = (name: string) => user.click(board.getByRole('menuitem', { name }))
    return { board, press }
  }
  it.each([
    ['J’accepte', 'hire'],
    ['Je décline', 'let-go'],
    ['Demander…', 'offer-message'],
  ])('is answered by « %s »', async (name, kind) => {
    const { board, press } = await menuOf({ passed: false, theirs: false })
    await press(name)
    expect(board.asked.value).toMatchObject({ application: 'o', kind })
  })

  it('once its day is over, is told what became of it', async () => {
    const { board, press } = await menuOf({ passed: true, theirs: false })
    await press('Elle n’est plus valable')
    expect(board.asked.value).toMatchObject({ application: 'o', kind: 'offer-withdrawn' })
  })

  it('can be put off', async () => {
    const { board } = await menuOf({ passed: false, theirs: false })
    expect(board.queryByRole('menuitem', { name: 'Reporter…' })).not.toBeNull()
  })

  it('is not spoken of where nothing is offered', async () => {
    const { board } = await menuOf()
    expect(board.queryByRole('menuitem', { name: 'J’accepte' })).toBeNull()
    expect(board.queryByRole('menuitem', { name: 'Reporter…' })).toBeNull()
  })
})
