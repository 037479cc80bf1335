import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview, invitation, offer, person, thanks } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: AheadScreen } = await import('#window/screens/ahead/AheadScreen.vue')
const user = userEvent.setup()

afterEach(cleanup)

const NOW = '2026-11-24T09:00'
const found = (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null) throw new Error(`${selector} is not there.`)
    return element
  })
const openDay = async (date: string): Promise<HTMLElement> => {
  await user.click(await found(`[data-day="${date}"]`))
  return found('.panel')
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
  const kept = await host.handlers.application({ application: 'one' })
  expect(kept.ok && kept.value.application.entries[0]).toMatchObject({
    at: '2026-12-25T10:00',
    rightAt: '2026-12-25T10:00',
  })
})

it('the keys go on from the day they lead to, also where the month before shows where they were', async () => {
  await window.open(NOW, opening({}))
  await window.show(AheadScreen)
  const focused = (date: string) =>
    waitFor(() => {
      expect(document.activeElement?.getAttribute('data-day')).toBe(date)
    })
  ;(await found('[data-day="2026-12-01"]')).focus()
  await user.keyboard('{PageDown}')
  await focused('2027-01-01')
  // The first of January stands below the days of December.
  await user.keyboard('{PageUp}')
  await focused('2026-12-01')
  await user.keyboard('{PageDown}{PageDown}{PageUp}')
  await focused('2027-01-01')
})

it('shows every answer announced for a day, some more at a time', async () => {
  const promise = { kind: 'date', date: '2026-12-03' } as const
  await window.open(
    NOW,
    ...Array.from({ length: 40 }, (_, n) =>
      opening({
        application: `a${String(n)}`,
        details: { company: `Maison ${String(n)}` },
        entries: [interview('2026-11-20T10:00', { id: `i${String(n)}`, note: 'vu', promise })],
      }),
    ),
  )
  await window.show(AheadScreen)
  await user.click(await screen.findByLabelText('Mois suivant'))
  const part = within(await openDay('2026-12-03'))
  const announced = within(part.getByRole('region', { name: '40 réponses annoncées' }))
  expect(announced.getAllByRole('link')).toHaveLength(30)
  await user.click(announced.getByRole('button', { name: 'Afficher la suite (10 de plus)' }))
  await waitFor(() => {
    expect(announced.getAllByRole('link')).toHaveLength(40)
  })
})

it('an offer has its row of Today on the day it is decided and on its last day', async () => {
  const offered = (id: string, deadline: string) =>
    opening({
      application: id,
      details: { company: `Maison ${id}` },
      entries: [
        interview('2026-11-12T10:00', { id: `${id}-i`, note: 'vu', promise: { kind: 'none' } }),
        offer('2026-11-23T15:00', deadline, { id: `${id}-o`, salary: '34 500 €' }),
      ],
    })
  await window.open(NOW, offered('one', '2026-11-27'), offered('two', '2026-12-04'))
  await window.show(AheadScreen)
  for (const date of ['2026-11-26', '2026-11-27']) {
    const part = within(await openDay(date))
    await part.findByText(/34\s500\s€/u)
    await part.findByRole('button', { name: /Compléter/u })
    await part.findByRole('button', { name: /Comparer/u })
    await part.findByRole('link', { name: 'Maison one' })
    await user.click(part.getByRole('button', { name: 'Refermer ce jour' }))
  }
})

it('says of today how many steps have had their time', async () => {
  await window.open(
    NOW,
    opening({
      application: 'long',
      people: [person('ana')],
      entries: [
        interview('2026-10-20T10:00', { id: 'i', met: ['ana'], promise: { kind: 'none' } }),
        thanks('2026-10-20T14:00', 'ana'),
        invitation('2026-10-20T14:05', 'ana'),
      ],
    }),
  )
  await window.show(AheadScreen)
  const part = within(await openDay('2026-11-24'))
  await part.findByText(/Un geste a eu son temps/u)
})
