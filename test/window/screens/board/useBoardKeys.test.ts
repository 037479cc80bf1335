import { cleanup, waitFor } from '@testing-library/vue'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { cardWith, nineCards } from '#test/build/boardCards.ts'
import { mountBoard } from './mountBoard.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'

afterEach(cleanup)

const focusedCard = () => document.activeElement?.textContent.trim()

describe('the keys of the board', () => {
  it('stop once on the cards, at the first', async () => {
    const board = await mountBoard(nineCards())
    const stops = board.getAllByRole('article').flatMap((card) => {
      const link = card.querySelector('a')
      return link?.tabIndex === 0 ? [link.textContent] : []
    })
    expect(stops).toEqual(['Ateliers Coudrelle'])
  })

  it('walk down, up, to the ends and across, and go no further than the last', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Éditions du Quai Noret').focus()
    const walk = async (key: string) => {
      await user.keyboard(`{${key}}`)
      return focusedCard()
    }
    expect(await walk('ArrowDown')).toBe('Tessonnier Frères')
    expect(await walk('End')).toBe('Laboratoires Kervanel')
    expect(await walk('ArrowDown')).toBe('Laboratoires Kervanel')
    expect(await walk('Home')).toBe('Éditions du Quai Noret')
    expect(await walk('ArrowUp')).toBe('Éditions du Quai Noret')
    expect(await walk('ArrowRight')).toBe('Sorvaine Énergies')
    expect(await walk('ArrowRight')).toBe('Sorvaine Énergies')
  })

  it('open the menu of stages with M, and ask about the entry a stage means', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Tessonnier Frères').focus()
    await user.keyboard('m')
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain(
        frenchTypography('Entretien : revenir en arrière…'),
      ),
    )
    await user.keyboard('{ArrowDown}{Enter}')
    expect(board.asked.value).toMatchObject({
      application: 'a4',
      kind: 'follow-up',
      given: { channel: 'email', outcome: 'sent' },
    })
  })

  it('note what the next step asks for with F', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Ateliers Coudrelle').focus()
    await user.keyboard('f')
    expect(board.asked.value).toMatchObject({
      application: 'a1',
      kind: 'thanks',
      given: { to: 'p1', channel: 'email' },
    })
  })

  it('do nothing with F while they have the floor', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    board.card('Laboratoires Kervanel').focus()
    await user.keyboard('f')
    expect(board.asked.value).toBeNull()
  })

  it('go to the first card right after the board was opened, with nothing written there by F', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards())
    const begin = async (key: string) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      await user.keyboard(key)
    }
    const onFirst = () =>
      waitFor(() => {
        expect(focusedCard()).toBe('Ateliers Coudrelle')
      })
    await begin('{ArrowDown}')
    await onFirst()
    await begin('f')
    await onFirst()
    expect(board.asked.value).toBeNull()
    await begin('m')
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('role')).toMatch(/^menuitem/u)
    })
  })

  it('move nothing in a logbook that can only be read', async () => {
    const user = userEvent.setup()
    const board = await mountBoard(nineCards(), { readOnly: true })
    board.card('Tessonnier Frères').focus()
    await user.keyboard('m')
    expect(document.activeElement).toBe(board.card('Tessonnier Frères'))
  })

  it('reach the last of many that were never looked at, select all of them, and come back', async () => {
    const user = userEvent.setup()
    const many = Array.from({ length: 300 }, (_, n) =>
      cardWith({ id: `many-${String(n).padStart(3, '0')}`, company: `Maison ${String(n)}` }),
    )
    const board = await mountBoard(many)
    board.card('Maison 0').focus()
    await user.keyboard('{End}')
    await waitFor(() => expect(focusedCard()).toBe('Maison 299'))
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('300')
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(await board.findByText('2 cartes sélectionnées')).toBeTruthy()
    await user.keyboard('{Control>}a{/Control}')
    expect(await board.findByText('300 cartes sélectionnées')).toBeTruthy()
    await user.keyboard('{Escape}{Home}')
    await waitFor(() => expect(focusedCard()).toBe('Maison 0'))
    await user.keyboard('{Shift>}{End}{/Shift}')
    expect(await board.findByText('300 cartes sélectionnées')).toBeTruthy()
  })
})
