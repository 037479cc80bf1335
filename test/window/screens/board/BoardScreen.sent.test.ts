import { cleanup, waitFor, within } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Card } from '#domain/views/card.ts'
import { nineCards } from '#test/build/boardCards.ts'
import { manySent, sentCards } from '#test/build/sentCards.ts'
import { mountBoard } from './mountBoard.ts'

afterEach(cleanup)

const open = async (cards: readonly Card[], options: Parameters<typeof mountBoard>[1] = {}) => {
  const user = userEvent.setup()
  const board = await mountBoard(cards, options)
  const drawer = board.queryByRole('button', { name: /Ouvrir le tiroir Envoyées/u })
  if (drawer !== null) await user.click(drawer)
  return { user, board, drawer: () => within(board.column('Envoyées')) }
}

describe('the drawer of applications sent', () => {
  it('stands folded before the columns, with its count, and is not counted with those under way', async () => {
    const board = await mountBoard([...sentCards(), ...nineCards()])
    const regions = board.getAllByRole('region').map((one) => one.textContent)
    expect(regions[0]).toContain('Envoyées')
    expect(board.getByRole('button', { name: /Ouvrir le tiroir Envoyées 7 cartes/u })).toBeTruthy()
    expect(board.getByText('7 candidatures en cours')).toBeTruthy()
  })

  it('changes nothing of the columns, however full it is', async () => {
    const columns = (board: Awaited<ReturnType<typeof mountBoard>>) =>
      board
        .getAllByRole('region')
        .slice(1)
        .map((one) => one.textContent)
    const without = await mountBoard(nineCards())
    const before = [without.getByText(/en cours$/u).textContent, ...columns(without)]
    without.unmount()
    const full = await mountBoard([...manySent(3000), ...nineCards()])
    expect([full.getByText(/en cours$/u).textContent, ...columns(full)]).toEqual(before)
    expect(full.getByRole('button', { name: /Envoyées 3\s?000 cartes/u })).toBeTruthy()
  })

  it('draws only those near the eye of three thousand', async () => {
    const { drawer } = await open([...manySent(3000), ...nineCards()])
    expect(drawer().getAllByRole('article').length).toBeLessThan(40)
  })

  it('lists the latest first, then those without a day, those still to send and the closed ones', async () => {
    const { drawer } = await open(sentCards())
    const names = drawer()
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent)
    expect(names).toEqual(
      ['late', 'early', 'earlier', 'answered', 'someday', 'wished', 'refused'].map(
        (id) => `Maison ${id}`,
      ),
    )
    for (const group of ['Envoyées, sans date', 'Closes'])
      expect(drawer().getByText(group)).toBeTruthy()
    expect(drawer().getAllByText('Pas encore envoyées')).toHaveLength(1)
    expect(drawer().getByText('Trouvée : Apec')).toBeTruthy()
    expect(drawer().getByText('CV court')).toBeTruthy()
    expect(drawer().getByText(/^Refus reçu · Envoyée/u)).toBeTruthy()
  })

  it('lets go at once of those silent for more than sixty days, and of no other', async () => {
    const { user, board, drawer } = await open(sentCards())
    expect(
      drawer().getByText(/2 candidatures sont sans réponse depuis plus de 60 jours/u),
    ).toBeTruthy()
    await user.click(drawer().getByRole('button', { name: 'Les laisser de côté' }))
    const [written, ...more] = board.acted
    expect(more).toEqual([])
    expect(written).toMatchObject([
      { do: 'record-entry', application: 'early', entry: { kind: 'let-go', reason: 'silence' } },
      { do: 'record-entry', application: 'earlier', entry: { kind: 'let-go', reason: 'silence' } },
    ])
  })

  it('takes no more at once than can be undone at once', async () => {
    const { drawer } = await open(manySent(3000))
    expect(
      drawer().getByRole('button', { name: /Laisser de côté les 500 plus anciennes/u }),
    ).toBeTruthy()
  })

  it('offers by keys what may come of a card: telling an interview first', async () => {
    const { user, board, drawer } = await open(sentCards())
    drawer().getByRole('link', { name: 'Maison late' }).focus()
    await user.keyboard('m')
    const items = (await board.findAllByRole('menuitem')).map((one) => one.textContent.trim())
    expect(items).toEqual([
      'Raconter un entretien',
      'Prévoir un entretien',
      'Noter leur réponse',
      'Noter une relance',
      'Noter un refus',
      'Laisser de côté',
      'Retirer du tableau',
      expect.stringContaining('Geste fait'),
      expect.stringContaining('Ouvrir la candidature'),
    ])
    await user.keyboard('{Enter}')
    expect(board.route.value).toEqual({ name: 'debrief', application: 'late' })
  })

  it.each([['Prévoir un entretien', { name: 'debrief', application: 'late', ahead: true }]])(
    'goes to what was chosen: %s',
    async (name, route) => {
      const { user, board, drawer } = await open(sentCards())
      drawer().getByRole('link', { name: 'Maison late' }).focus()
      await user.keyboard('m')
      await user.click(await board.findByRole('menuitem', { name }))
      expect(board.route.value).toEqual(route)
    },
  )

  it.each([
    ['Noter leur réponse', 'answer'],
    ['Noter une relance', 'follow-up'],
    ['Noter un refus', 'refusal'],
    ['Laisser de côté', 'let-go'],
  ])('asks what is to be noted: %s', async (name, kind) => {
    const { user, board, drawer } = await open(sentCards())
    drawer().getByRole('link', { name: 'Maison late' }).focus()
    await user.keyboard('m')
    await user.click(await board.findByRole('menuitem', { name }))
    expect(board.asked.value).toMatchObject({ application: 'late', kind })
  })

  it('can be taken up again once it is closed, and dated where it is not', async () => {
    const { user, board, drawer } = await open(sentCards())
    drawer().getByRole('link', { name: 'Maison refused' }).focus()
    await user.keyboard('m')
    expect(await board.findByRole('menuitem', { name: 'Rouvrir' })).toBeTruthy()
    await user.keyboard('{Escape}')
    drawer().getByRole('link', { name: 'Maison wished' }).focus()
    await user.keyboard('m')
    expect(await board.findByRole('menuitem', { name: 'Noter quand elle est partie' })).toBeTruthy()
  })

  it('comes forward on a narrow window only where no column has a card', async () => {
    const both = await mountBoard([...sentCards(), ...nineCards()], { width: 420 })
    expect(both.getByRole('tab', { selected: true }).textContent).toBe('2Entretien')
    expect(both.getAllByRole('tab')[0]?.textContent).toBe('7Envoyées')
    both.unmount()
    const only = await mountBoard(sentCards(), { width: 420 })
    await waitFor(() => {
      expect(only.getByRole('tab', { selected: true }).textContent).toBe('7Envoyées')
    })
  })

  it('is found by the search of the board', async () => {
    const { user, board, drawer } = await open([...sentCards(), ...nineCards()])
    board.searchFinds(['late'])
    await user.type(board.getByRole('searchbox'), 'apec')
    expect(await board.findByText('1 carte trouvée')).toBeTruthy()
    expect(drawer().getAllByRole('article')).toHaveLength(1)
  })
})
