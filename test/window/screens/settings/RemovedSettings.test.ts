import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: RemovedSettings } = await import('#window/screens/settings/RemovedSettings.vue')

const user = userEvent.setup()
afterEach(cleanup)

const open = async () => {
  const host = await window.open(
    '2026-11-24T10:30',
    opening({ application: 'a', details: { company: 'Axovane' } }),
    opening({ application: 'b', details: { company: 'Brumelle' } }),
  )
  await host.handlers.act([{ do: 'remove-application', application: 'a' }])
  await host.handlers.act([{ do: 'remove-application', application: 'b' }])
  await window.show(RemovedSettings)
  await screen.findAllByRole('listitem')
  return {
    onBoard: async () => (await boardOf(host.handlers)).cards.map(({ company }) => company),
    left: async () =>
      (await host.handlers.removedApplications(undefined)).removed.map(({ company }) => company),
  }
}

it('puts an application back on the board by the keyboard, which goes to the next one', async () => {
  const { onBoard } = await open()
  screen.getByRole('button', { name: 'Remettre au tableau, Axovane' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remettre au tableau, Brumelle')
  })
  expect(await onBoard()).toEqual(['Axovane'])
  await user.keyboard('{Enter}')
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('Aucune candidature retirée.')
  })
})

it('says when each was taken off, and erases one only after the question', async () => {
  const { left } = await open()
  expect(screen.getAllByText(/^Retirée le mar\.\s24\snov\. 2026, 10\sh\s30$/u)).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Effacer pour de bon, Axovane…' }))
  const question = await screen.findByRole('dialog', { name: /Effacer Axovane/u })
  await user.click(within(question).getByRole('button', { name: 'Effacer pour de bon' }))
  await waitFor(async () => {
    expect(await left()).toEqual(['Brumelle'])
  })
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remettre au tableau, Brumelle')
  })
})
