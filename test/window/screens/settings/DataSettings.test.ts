import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: DataSettings } = await import('#window/screens/settings/DataSettings.vue')

const { bridge } = await import('#window/host/bridge.ts')

const user = userEvent.setup()
afterEach(cleanup)

const isClosed = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog', { name: /Restaurer la copie/u })).toBeNull()
  })
const press = async (name: string): Promise<void> =>
  user.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement)

it('a safety copy that was asked for is made, also where one leaves meanwhile', async () => {
  const host = await window.open(
    '2026-11-24T10:30',
    opening({ application: 'a', details: { company: 'Axovane' } }),
  )
  const shown = await window.show(DataSettings)
  const begun = new Promise<void>((resolve) => {
    bridge.listen('making', () => {
      resolve()
    })
  })
  await press('Faire une copie maintenant')
  await begun
  shown.unmount()
  await waitFor(async () => {
    expect(await host.handlers.backups(undefined)).toHaveLength(1)
  })
})

it('a copy is looked into and gone back to; a refused one leaves every way back', async () => {
  const host = await window.open(
    '2026-11-24T10:30',
    opening({ application: 'a', details: { company: 'Axovane' } }),
  )
  const companies = async () =>
    (await host.handlers.applications({ applications: ['a', 'b'] })).map(
      ({ details }) => details.company,
    )
  await host.handlers.backUp(undefined)
  await host.handlers.act([opening({ application: 'b', details: { company: 'Brumelle' } })])
  await window.show(DataSettings)
  await press('Restaurer cette copie…')
  const question = await screen.findByRole('dialog', { name: /Restaurer la copie/u })
  await within(question).findByText(/^une candidature, aucune personne/u)
  await user.click(within(question).getByRole('button', { name: 'Restaurer la copie' }))
  await screen.findByRole('button', { name: 'Revenir au carnet d’avant' })
  await isClosed()
  expect(await companies()).toEqual(['Axovane'])
  await host.handlers.act([opening({ application: 'b', details: { company: 'Halte' } })])

  // The copy goes while it is looked at.
  await press('Restaurer cette copie…')
  const again = await screen.findByRole('dialog', { name: /Restaurer la copie/u })
  await within(again).findByText(/^une candidature, aucune personne/u)
  const backups = join(host.shell.folder, 'backups')
  for (const name of readdirSync(backups)) rmSync(join(backups, name))
  await user.click(within(again).getByRole('button', { name: 'Restaurer la copie' }))
  await isClosed()
  expect(await companies()).toEqual(['Axovane', 'Halte'])
  expect((await host.handlers.history(undefined)).undo?.said.key).toBe('opened')
  await press('Revenir au carnet d’avant')
  await waitFor(async () => {
    expect(await companies()).toEqual(['Axovane', 'Brumelle'])
  })
})
