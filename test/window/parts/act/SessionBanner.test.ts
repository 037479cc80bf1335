import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: SessionBanner } = await import('#window/parts/act/SessionBanner.vue')
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
