import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { exchangeAll, withLaptop } from '#test/build/sharedFolder.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: FieldMarks } = await import('#window/parts/questions/FieldMarks.vue')

const user = userEvent.setup()
afterEach(cleanup)

it('marks a field of two words, shows both with computer and moment, and takes the answer', async () => {
  const desk = await window.open(
    '2026-11-24T10:30',
    opening({ application: 'a', details: { company: 'Axovane', post: 'Jardinier' } }),
  )
  const { laptop } = await withLaptop(desk)
  for (const [host, post] of [
    [desk, 'Fleuriste'],
    [laptop, 'Pépiniériste'],
  ] as const) {
    const found = await host.handlers.application({ application: 'a' })
    if (!found.ok) throw new Error(found.reason)
    const details = { ...found.value.application.details, post }
    await host.handlers.act([{ do: 'change-details', application: 'a', details }])
  }
  await exchangeAll(desk, laptop)
  await window.show(FieldMarks, { application: 'a', readOnly: false })
  await user.click(await screen.findByRole('button', { name: /: deux versions$/u }))
  await screen.findByText('Fleuriste')
  await screen.findByText('Pépiniériste')
  expect(screen.getByText(/portable,/u)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Prendre l’autre' }))
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /: deux versions$/u })).toBeNull()
  })
  expect(desk.sharing.questions()).toEqual([])
})
