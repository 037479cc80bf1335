import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/app/windowHost.ts'

const window = windowOverHost()
const { default: RecoveryScreen } = await import('#app/recovery/RecoveryScreen.vue')
const { useSessionStore } = await import('#app/session/sessionStore.ts')

afterEach(cleanup)

it('tells what happened and what was kept, and says why a choice was refused', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(RecoveryScreen)
  useSessionStore().logbook = { status: 'recovery', problem: 'not-a-logbook', backups: [] }
  await screen.findByText(/n’est pas un carnet de Relance\. Il n’a pas été modifié/u)
  await userEvent.click(screen.getByRole('button', { name: 'Commencer un nouveau carnet' }))
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toContain('il n’y a rien à récupérer')
  })
})

it('offers no new logbook where a newer Relance wrote the old one', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(RecoveryScreen)
  useSessionStore().logbook = { status: 'recovery', problem: 'newer', backups: [] }
  await screen.findByText(/version plus récente/u)
  expect(screen.queryByRole('button', { name: 'Commencer un nouveau carnet' })).toBeNull()
})
