import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: QuietHours } = await import('#window/screens/settings/QuietHours.vue')

const user = userEvent.setup()
const rewrite = async (name: string, text: string): Promise<void> => {
  const field = await screen.findByRole('textbox', { name })
  await user.clear(field)
  await user.type(field, `${text}{Tab}`)
}

afterEach(cleanup)

it('takes a night that spans midnight, and refuses one without length', async () => {
  const host = await window.open('2026-11-24T10:30')
  const saved = async () => (await host.handlers.start(undefined)).preferences.quietHours
  await window.show(QuietHours)
  await user.click(screen.getByRole('checkbox', { name: 'Heures silencieuses' }))
  await rewrite('De', '22h')
  await waitFor(async () => {
    expect(await saved()).toEqual({ from: '22:00', to: '08:00' })
  })
  await rewrite('À', '10 pm')
  expect(screen.getByText('Choisissez deux heures différentes.')).toBeTruthy()
  await host.handlers.setPreferences({ theme: 'dark' })
  await nextTick()
  expect(screen.getByText('Choisissez deux heures différentes.')).toBeTruthy()
  await rewrite('De', 'tard')
  expect(screen.getByText(/^Écrivez par exemple/u)).toBeTruthy()
  expect(await saved()).toEqual({ from: '22:00', to: '08:00' })
})
