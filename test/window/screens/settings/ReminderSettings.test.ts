import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: ReminderSettings } = await import('#window/screens/settings/ReminderSettings.vue')
const { bridge } = await import('#window/host/bridge.ts')

afterEach(cleanup)

it('says so where the system leaves the start with the computer off', async () => {
  const host = await window.open('2026-11-24T10:30')
  const start = await host.handlers.start(undefined)
  vi.spyOn(bridge.calls, 'start').mockResolvedValue({ ...start, shell: 'desktop' })
  await window.show(ReminderSettings)
  const refused = () => screen.queryByText(/^Le système ne l’a pas gardé/u)
  const choose = vi.spyOn(bridge.calls, 'setPreferences')
  choose.mockResolvedValue({ ...start.preferences, autostart: false })
  const user = userEvent.setup()
  expect(refused()).toBeNull()
  await user.click(screen.getByRole('switch', { name: 'Démarrer Relance avec l’ordinateur' }))
  await waitFor(() => expect(refused()).not.toBeNull())
})
