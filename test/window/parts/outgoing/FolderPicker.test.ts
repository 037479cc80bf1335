import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import type { FolderView } from '#contract/folders.ts'
import { accepted } from '#domain/outcome.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { default: FolderPicker } = await import('#window/parts/outgoing/FolderPicker.vue')
const user = userEvent.setup()

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const viewOf = (shown: string, ...folders: readonly string[]): FolderView => ({
  here: { folder: shown, shown, writable: true },
  folders: folders.map((name) => ({ folder: `${shown}/${name}`, name, synced: false })),
  more: 0,
})

it('chooses no folder before the one that was opened is shown', async () => {
  await window.open('2026-11-24T09:00')
  let show: (view: FolderView) => void = () => undefined
  vi.spyOn(bridge.calls, 'lookIntoFolder')
    .mockResolvedValueOnce(accepted(viewOf('/home', 'Nextcloud')))
    .mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          show = (view) => {
            resolve(accepted(view))
          }
        }),
    )
  const shown = await window.show(FolderPicker)
  await user.click(await screen.findByRole('button', { name: /Nextcloud/u }))
  const choose = screen.getByRole('button', { name: 'Prendre ce dossier' })
  await user.click(choose)
  expect(shown.emitted('picked')).toBeUndefined()
  show(viewOf('/home/Nextcloud'))
  await screen.findByText('/home/Nextcloud')
  await user.click(choose)
  expect(shown.emitted('picked')).toEqual([['/home/Nextcloud']])
})
