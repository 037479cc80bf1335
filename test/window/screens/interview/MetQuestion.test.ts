import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { default: DebriefScreen } = await import('#window/screens/interview/DebriefScreen.vue')

const user = userEvent.setup()
const PATIENCE = { timeout: 10_000 }
const MAILBOX = 'recrutement@lucarne.example'
afterEach(cleanup)

describe('a colleague met at an interview of a card that is there', () => {
  it('is not asked about for the mailbox they share, where a stranger with it would be', async () => {
    await window.open(
      '2026-11-24T10:30',
      ...['here', 'other'].map((application) =>
        opening({
          application,
          details: { company: application === 'here' ? 'Lucarne' : 'Ardoise' },
          people: [
            person('Ann Roy', {
              id: application,
              email: application === 'here' ? MAILBOX : 'a.roy@ardoise.example',
            }),
          ],
          entries: [interview('2026-11-23T10:00', { id: `i-${application}`, met: [application] })],
        }),
      ),
    )
    const asked = vi.spyOn(bridge.calls, 'likelyPeople')
    await window.show(DebriefScreen, { application: 'here' })
    await user.click(await screen.findByRole('button', { name: 'Une autre personne' }, PATIENCE))
    await user.type(await screen.findByLabelText('Nom'), 'Bob Martin')
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), MAILBOX)
    await vi.waitFor(() => {
      expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ email: MAILBOX }))
    }, PATIENCE)
    await asked.mock.results.at(-1)?.value
    expect(screen.queryByRole('button', { name: 'Non, quelqu’un d’autre' })).toBeNull()
    await user.clear(screen.getByRole('textbox', { name: 'E-mail' }))
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'a.roy@ardoise.example')
    await screen.findByRole('button', { name: 'Non, quelqu’un d’autre' }, PATIENCE)
  })
})
