import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { handOver } = await import('#window/host/begunForms.ts')
const { default: ElsewhereDialog } = await import('#window/screens/people/ElsewhereDialog.vue')

const user = userEvent.setup()
const PATIENCE = { timeout: 20_000 }
afterEach(cleanup)

it('keeps where somebody went while it is written, until it is written down', async () => {
  await window.open(
    '2026-11-24T10:30',
    opening({
      application: 'a',
      details: { company: 'Passerelle' },
      people: [person('Giulia Rossi', { id: 'p' })],
    }),
  )
  const of = { application: 'a', person: 'p' }
  const outcome = await bridge.calls.person(of)
  if (!outcome.ok) throw new Error(outcome.reason)
  const show = () => window.show(ElsewhereDialog, { view: outcome.value, of, open: true })
  const company = () =>
    screen.findByRole<HTMLInputElement>('textbox', { name: 'Nouvelle entreprise' }, PATIENCE)
  await show()
  await user.type(await company(), 'Lucarne')
  await handOver()
  const [begun] = await bridge.calls.begun()
  // It is about them, and is erased with them.
  expect(begun?.content).toContain('a/p')
  cleanup()
  await show()
  expect((await company()).value).toBe('Lucarne')
  await user.click(screen.getByRole('button', { name: /^Noter/u }))
  await vi.waitFor(async () => {
    expect(await bridge.calls.begun()).toEqual([])
  }, PATIENCE)
})
