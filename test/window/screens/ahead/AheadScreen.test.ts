import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: AheadScreen } = await import('#window/screens/ahead/AheadScreen.vue')
const user = userEvent.setup()

afterEach(cleanup)

const NOW = '2026-11-24T09:00'
const openDay = async (date: string): Promise<HTMLElement> => {
  await waitFor(() => {
    expect(document.querySelector(`[data-day="${date}"]`)).not.toBeNull()
  })
  const cell = document.querySelector<HTMLElement>(`[data-day="${date}"]`)
  const opener = cell?.querySelector('button') ?? cell
  if (opener === null || opener === undefined) throw new Error(`${date} is not there.`)
  await user.click(opener)
  await waitFor(() => {
    expect(document.querySelector('.panel h2')).not.toBeNull()
  })
  return document.querySelector<HTMLElement>('.panel') ?? document.body
}

it('asks about an interview on a holiday until it is said to be right, and no more then', async () => {
  const host = await window.open(
    NOW,
    opening({
      application: 'one',
      details: { company: 'Nautilia' },
      entries: [interview('2026-12-25T10:00', { id: 'ahead' })],
    }),
  )
  await window.show(AheadScreen)
  await user.click(await screen.findByLabelText('Mois suivant'))
  const panel = await openDay('2026-12-25')
  await within(panel).findByText(/férié/u)
  await user.click(within(panel).getByRole('button', { name: 'Oui, c’est bien la date, Nautilia' }))
  await waitFor(() => {
    expect(within(panel).queryByText('Est-ce bien la date ?')).toBeNull()
  })
  const found = await host.handlers.application({ application: 'one' })
  expect(found.ok && found.value.application.entries[0]).toMatchObject({
    at: '2026-12-25T10:00',
    rightAt: '2026-12-25T10:00',
  })
})
