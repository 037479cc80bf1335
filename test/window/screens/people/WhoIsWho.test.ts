import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { default: WhoIsWho } = await import('#window/screens/people/WhoIsWho.vue')

const user = userEvent.setup()
const PATIENCE = { timeout: 20_000 }
const OTHER = /^Non, quelqu’un d’autre/u
afterEach(cleanup)

const card = (application: string, company: string) =>
  opening({
    application,
    details: { company },
    people: [person('Giulia Rossi', { id: `${application}-p` })],
  })

it('keeps the keyboard among the answers when a question goes with the button pressed', async () => {
  await window.open(
    '2026-11-24T10:30',
    card('a', 'Passerelle'),
    card('b', 'Lucarne'),
    card('c', 'Ardoise'),
  )
  const of = { application: 'a', person: 'a-p' }
  const viewNow = async () => {
    const outcome = await bridge.calls.person(of)
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.value
  }
  const shown = await window.show(WhoIsWho, { view: await viewNow(), of })
  const stop = bridge.listen('changed', () => {
    void viewNow().then((view) => shown.rerender({ view }))
  })
  const answerBy = async (left: number): Promise<void> => {
    const [button] = screen.getAllByRole('button', { name: OTHER })
    button?.focus()
    await user.keyboard('{Enter}')
    await vi.waitFor(() => {
      expect(screen.queryAllByRole('button', { name: OTHER })).toHaveLength(left)
    }, PATIENCE)
  }
  const section = screen.getByRole('region')
  await answerBy(1)
  expect(document.activeElement).toBe(section.querySelector('button'))
  await answerBy(0)
  expect(document.activeElement).toBe(section.querySelector('button'))
  stop()
})
