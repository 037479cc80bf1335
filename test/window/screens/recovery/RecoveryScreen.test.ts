import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: RecoveryScreen } = await import('#window/screens/recovery/RecoveryScreen.vue')
const { useSessionStore } = await import('#window/host/sessionStore.ts')

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

it.each([
  ['damaged', 'Restaurer cette copie'],
  ['emptied', 'Restaurer cette copie'],
  ['missing', 'Réessayer'],
  ['newer', 'Réessayer'],
] as const)('of a logbook that is %s the first way on is « %s »', async (problem, way) => {
  await window.open('2026-11-24T10:30')
  await window.show(RecoveryScreen)
  const backup = { id: 'b', madeAt: '2026-11-23T09:00:00.000Z', events: 12, bytes: 4096 }
  useSessionStore().logbook = { status: 'recovery', problem, backups: [backup] }
  await screen.findByRole('button', { name: 'Restaurer cette copie' })
  const filled = screen.getAllByRole('button').filter((button) => button.matches('.primary'))
  expect(filled.map((button) => button.textContent.trim())).toEqual([way])
})

it('says so where the folder cannot be shown', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(RecoveryScreen)
  useSessionStore().logbook = { status: 'recovery', problem: 'damaged', backups: [] }
  const { bridge } = await import('#window/host/bridge.ts')
  const show = vi
    .spyOn(bridge.calls, 'showDataFolder')
    .mockResolvedValue({ ok: false, reason: 'link-refused' })
  await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir le dossier' }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Cette adresse n’est pas ouverte',
  )
  show.mockRestore()
})
