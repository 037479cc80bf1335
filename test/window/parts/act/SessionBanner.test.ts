import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import Dialog from '#ui/Dialog.vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: SessionBanner } = await import('#window/parts/act/SessionBanner.vue')
const { setConnection } = await import('#window/host/connection.ts')
const { handOver, keptForm } = await import('#window/host/begunForms.ts')
const { useSessionStore } = await import('#window/host/sessionStore.ts')

afterEach(cleanup)

it('says nothing while everything is as it should be', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(SessionBanner)
  expect(screen.getByRole('status').textContent).toBe('')
})

it('tells of a clock that cannot be right, with what it says', async () => {
  await window.open('1970-01-01T10:30')
  await window.show(SessionBanner)
  expect(screen.getByRole('status').textContent).toContain('1970')
})

it('tells of a damaged line, with the way to the safety copies', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(SessionBanner)
  useSessionStore().logbook = { status: 'open', damagedSeq: 3 }
  const link = await screen.findByRole('link', { name: 'Voir les copies de secours' })
  expect(link.getAttribute('href')).toBe('#/settings/data')
})

it.each([
  ['calendar', 'Le calendrier tenu à jour n’a pas pu être écrit'],
  ['copies', 'La copie de secours n’arrive pas dans le dossier que vous avez choisi'],
] as const)('tells in one sentence what fails behind the window: %s', async (of, words) => {
  const { push } = await window.open('2026-11-24T10:30')
  await window.show(SessionBanner)
  push('trouble', { of })
  await vi.waitFor(() => {
    expect(screen.getByRole('status').textContent.replaceAll(/\s/gu, ' ')).toContain(words)
  })
  push('trouble', { of: null })
  await vi.waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

it('stands in the dialog that is open, and back beside the page once it is gone', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(SessionBanner)
  setConnection('lost')
  const dialog = render(Dialog, { props: { open: true, title: 'Une question' } })
  const inDialog = () => screen.getByRole('dialog').contains(screen.getByRole('status'))
  await vi.waitFor(() => {
    expect(inDialog()).toBe(true)
  })
  dialog.unmount()
  await nextTick()
  expect(screen.getByRole('status').textContent).toContain('Relance ne répond plus')
  setConnection('open')
})

it('tells of a form that is being written in another window, and goes on here when asked', async () => {
  const { handlers } = await window.open('2026-11-24T10:30')
  await window.show(SessionBanner)
  const scope = effectScope()
  scope.run(() => keptForm('debrief', { ids: [] }).keep({ note: 'Ici' }))
  await handOver()
  const [mine] = await handlers.begun(undefined)
  const content = '{"note":"Ailleurs"}'
  await handlers.keepForm({ key: mine?.key ?? '', people: [], content, by: 'another' })
  await fireEvent.click(await screen.findByRole('button', { name: 'Écrire ici plutôt' }))
  await vi.waitFor(async () => {
    expect(await handlers.begun(undefined)).toMatchObject([{ content: '{"note":"Ici"}' }])
  })
  scope.stop()
})
