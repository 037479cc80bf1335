import { cleanup, waitFor, within } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { entryWith } from '#test/build/boardApplications.ts'
import { nineCards, NOW } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'

afterEach(cleanup)

describe('several cards', () => {
  it('are selected with Space and Ctrl A, counted, and let go with Escape', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    await user.keyboard(' ')
    expect(board.said()).toBe('Tessonnier Frères sélectionnée. 1 carte sélectionnée')
    await user.keyboard('{Control>}a{/Control}')
    expect(board.getByText('3 cartes sélectionnées')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(board.queryByText('3 cartes sélectionnées')).toBeNull()
  })

  it('go together where the menu of one of them is used', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    await user.keyboard('{Control>}a{/Control}')
    await user.keyboard('m')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Entretien'))
    await user.keyboard('{ArrowDown}{Enter}')
    await board.findByRole('heading', {
      name: frenchTypography('Déplacer 3 cartes vers « Relance » ?'),
    })
  })

  it('are put away together, each with an entry, in one batch', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    await user.keyboard('{Control>}a{/Control}')
    await user.click(
      board.getByRole('button', { name: frenchTypography('Ranger dans « Sans suite »…') }),
    )
    await board.findByRole('heading', {
      name: frenchTypography('Déplacer 3 cartes vers « Sans suite » ?'),
    })
    await user.click(board.getByRole('button', { name: 'Déplacer' }))
    await waitFor(() => expect(board.acted).toHaveLength(1))
    expect(board.acted[0]).toHaveLength(3)
    expect(board.acted[0]).toContainEqual({
      do: 'record-entry',
      application: 'a4',
      entry: expect.objectContaining({ kind: 'let-go', at: NOW, reason: 'silence' }),
    })
    await waitFor(() => expect(board.queryByText('3 cartes sélectionnées')).toBeNull())
  })

  /** Two of three were contacted this morning, the third not at all. */
  const contacted = {
    a3: [entryWith({ kind: 'thanks', at: '2026-11-10T08:30', to: 'p1' })],
    a4: [entryWith({ kind: 'follow-up', at: '2026-11-10T08:30' })],
  }
  const askToFollowUp = async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards(), { entries: contacted })
    board.card('Tessonnier Frères').focus()
    await user.keyboard('{Control>}a{/Control}')
    await user.keyboard('m')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Entretien'))
    await user.keyboard('{ArrowDown}{Enter}')
    await user.click(await board.findByRole('button', { name: 'Déplacer' }))
    const notice = await board.findByRole('region', { name: 'Avant de déplacer' })
    return { user, board, notice }
  }
  const recordedFor = (board: Awaited<ReturnType<typeof mountBoard>>) =>
    board.acted.map((commands) =>
      commands.map((command) => ('application' in command ? command.application : '')),
    )

  it('are told what courtesy would rather avoid before anything is written', async () => {
    const { board, notice } = await askToFollowUp()
    await waitFor(() => {
      expect(document.activeElement).toBe(notice)
    })
    expect(notice.textContent).toContain(frenchTypography('2 cartes méritent un coup d’œil :'))
    const cards = within(notice).getAllByRole('listitem')
    expect(cards.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Un contact est déjà noté dans cette demi-journée\..*Tessonnier/u),
      'Éditions du Quai Noret\u00A0· Paul Vasseur',
      'Tessonnier Frères\u00A0· Responsable logistique',
    ])
    expect(board.acted).toEqual([])
  })

  it('are all written anyway where the person decides so', async () => {
    const { user, board } = await askToFollowUp()
    await user.click(board.getByRole('button', { name: 'Déplacer quand même' }))
    await waitFor(() => expect(recordedFor(board)).toEqual([['a3', 'a4', 'a5']]))
  })

  it('are written without those left out, which stay selected', async () => {
    const { user, board } = await askToFollowUp()
    await user.click(board.getByRole('button', { name: 'Déplacer l’autre' }))
    await waitFor(() => expect(recordedFor(board)).toEqual([['a5']]))
    await board.findByText('2 cartes sélectionnées')
  })

  it('called together, are asked what came of the calls', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    await user.keyboard('{Control>}a{/Control}m')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Entretien'))
    await user.keyboard('{ArrowDown}{Enter}')
    await user.selectOptions(await board.findByLabelText('Par quel moyen ?'), 'phone')
    await user.click(await board.findByRole('radio', { name: 'Pas de réponse' }))
    await user.click(board.getByRole('button', { name: 'Déplacer' }))
    await waitFor(() => expect(board.acted).toHaveLength(1))
    expect(board.acted[0]?.map((command) => 'entry' in command && command.entry)).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ outcome: 'no-answer' })),
    )
  })

  it('are looked at again once another moment is given', async () => {
    const { user, board } = await askToFollowUp()
    const when = board.getByLabelText('Quand ?')
    await user.clear(when)
    await user.type(when, 'demain 15 h')
    await waitFor(() => expect(when.getAttribute('aria-invalid')).toBe('true'))
    await user.clear(when)
    await user.type(when, 'hier 15 h')
    expect(board.queryByRole('region', { name: 'Avant de déplacer' })).toBeNull()
    await user.click(board.getByRole('button', { name: 'Déplacer' }))
    await waitFor(() => expect(recordedFor(board)).toEqual([['a3', 'a4', 'a5']]))
  })

  it('extend with Shift from the last one touched', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Éditions du Quai Noret').focus()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(board.getByText('2 cartes sélectionnées')).toBeTruthy()
  })
})
