import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
// Nothing is drawn here, so that nothing can come into view.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe = () => undefined
    disconnect = () => undefined
  },
)
const { default: SettingsScreen } = await import('#window/screens/settings/SettingsScreen.vue')
const { formKeyOf, keptForm } = await import('#window/host/begunForms.ts')
const { useResume } = await import('#window/parts/begun/useResume.ts')
const { useSessionStore } = await import('#window/host/sessionStore.ts')

afterEach(cleanup)

it('goes to what can be chosen in the part that the address names', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(SettingsScreen, { section: 'rules' })
  await waitFor(() => {
    const part = document.activeElement?.closest('[data-section]')
    expect(part?.querySelector('h2')?.textContent).toBe('Règles de suivi')
    expect(document.activeElement?.matches('input, select, button')).toBe(true)
  })
})

it('goes on with a form about sharing in its fields, not on what would throw it away', async () => {
  await window.open('2026-11-24T10:30')
  const place = { kind: 'webdav', folder: '', shown: '', address: 'https://nas/x', user: '' }
  const form = keptForm('sharing', { ids: ['join'] })
  form.keep({ place, name: 'portable' })
  const key = formKeyOf('sharing', ['join'])
  const Resuming = defineComponent(() => {
    void useResume()({ key, keptAt: '2026-11-24T10:00', content: '{}' })
    return () => h(SettingsScreen, { section: 'computers' })
  })
  await window.show(Resuming)
  await screen.findByDisplayValue('https://nas/x')
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /WebDAV/u }))
  })
  form.forget()
})

it('leaves the choices of this window open where the logbook cannot be written', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(SettingsScreen)
  const name = screen.getByRole('textbox', { name: 'Votre nom' })
  const hours = screen.getByRole('combobox', { name: 'Jours fériés' })
  const dark = screen.getByRole('radio', { name: 'Sombre' })
  // The fieldset shuts what it holds; happy-dom does not pass that on to `:disabled`.
  const isShut = (control: HTMLElement) => control.closest('fieldset')?.disabled
  expect([name, hours, dark].map(isShut)).toEqual([false, false, false])
  useSessionStore().logbook = { status: 'read-only' }
  await waitFor(() => {
    expect([name, hours, dark].map(isShut)).toEqual([true, true, false])
  })
})
