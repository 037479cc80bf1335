import { cleanup, waitFor, within } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { cardWith, nineCards, stepWith } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'

afterEach(cleanup)

describe('the board', () => {
  it('shows a column per stage, with refusals and the drawer folded', async () => {
    const board = await mountBoard(nineCards())
    const names = board.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(names).toEqual(['Entretien', 'Merci envoyé', 'Relance', 'Embauche'])
    expect(board.getByRole('button', { name: /Déplier Refus 1 carte/u })).toBeTruthy()
    expect(board.getByRole('button', { name: /Ouvrir le tiroir Sans suite 1 carte/u })).toBeTruthy()
    expect(board.getByText('7 candidatures en cours')).toBeTruthy()
  })

  it('unfolds and folds a stage', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.click(board.getByRole('button', { name: /Déplier Refus/u }))
    expect(board.card('Orvalle')).toBeTruthy()
    await user.click(board.getByRole('button', { name: 'Replier Refus' }))
    expect(board.queryByRole('link', { name: 'Orvalle' })).toBeNull()
  })

  it('tells where each card stands in its column, of how many', async () => {
    const board = await mountBoard(nineCards())
    const cards = within(board.column('Merci envoyé')).getAllByRole('listitem')
    expect(cards.map((card) => card.getAttribute('aria-posinset'))).toEqual(['1', '2', '3'])
    expect(cards.every((card) => card.getAttribute('aria-setsize') === '3')).toBe(true)
  })

  it('offers a first interview where there is no card yet', async () => {
    const board = await mountBoard([], { language: 'en' })
    await board.findByRole('heading', { name: 'Your board is ready' })
    const links = board.getAllByRole('link', { name: /New interview/u })
    expect(links.map((link) => link.getAttribute('href'))).toContain('#/debrief')
  })

  it('opens the application where a card is pressed', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.click(board.card('Vermaneuil'))
    expect(board.route.value).toEqual({ name: 'application', id: 'a7' })
  })

  it('folds an empty stage by itself where room is scarce', async () => {
    const board = await mountBoard(nineCards(), { width: 1000 })
    expect(board.getByRole('button', { name: /Déplier Embauche aucune carte/u })).toBeTruthy()
  })

  it('folds who is hired where there is room for three stages', async () => {
    const cards = nineCards().map((card, at) =>
      at === 0 ? { ...card, stage: 'hired' as const } : card,
    )
    const folded = { name: /Déplier Embauche 1 carte/u }
    const roomy = await mountBoard(cards, { width: 1024 })
    expect(roomy.queryByRole('button', folded)).toBeNull()
    roomy.unmount()
    const tight = await mountBoard(cards, { width: 960 })
    expect(tight.getByRole('button', folded)).toBeTruthy()
  })

  it('shows one stage at a time on a narrow window, chosen by the thumb index', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards(), { width: 420 })
    const tabs = await board.findAllByRole('tab')
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      '0Envoyées',
      '2Entretien',
      '3Merci envoyé',
      '2Relance',
      '1Refus',
      '0Embauche',
      '1Sans suite',
    ])
    await user.click(board.getByRole('tab', { name: /Refus/u }))
    expect(board.card('Orvalle')).toBeTruthy()
  })
})

describe('a search on the board', () => {
  it('narrows the columns as one types, accents or not', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.type(board.getByRole('searchbox'), 'editions')
    expect(await board.findByText('1 carte trouvée')).toBeTruthy()
    expect(board.getAllByRole('article')).toHaveLength(1)
    expect(board.getByText('Éditions').tagName).toBe('MARK')
    expect(board.said()).toBe('1 carte trouvée')
  })

  it('says that nothing matches, shows everything again, and gives the keyboard to the cards', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.type(board.getByRole('searchbox'), 'zzz')
    await user.click(await board.findByRole('button', { name: 'Tout afficher' }))
    expect(await board.findByText('7 candidatures en cours')).toBeTruthy()
    await waitFor(() => {
      expect(document.activeElement).toBe(board.card('Ateliers Coudrelle'))
    })
  })

  it('is joined by a choice of cards by their step', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.click(board.getByRole('button', { name: /Toutes les cartes/u }))
    await user.click(board.getByRole('menuitemradio', { name: 'Quand vous pouvez' }))
    expect(board.getAllByRole('article')).toHaveLength(1)
    expect(board.card('Clinique des Hautes-Brières')).toBeTruthy()
  })

  it('asks again when a card changes', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    await user.type(board.getByRole('searchbox'), 'vermaneuil')
    await board.findByText('1 carte trouvée')
    const renamed = cardWith({ id: 'a7', company: 'Orbec', stage: 'relanced', next: stepWith() })
    board.searchFinds([])
    board.change([renamed])
    expect(await board.findByText('Aucune carte trouvée')).toBeTruthy()
  })
})
