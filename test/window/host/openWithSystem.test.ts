import { expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { openDataFolder, openLink } = await import('#window/host/openWithSystem.ts')

it('says that nothing opened, at once or once it shows, and only of what was asked here', async () => {
  const { push } = await window.open('2026-11-24T10:30')
  const [sayLink, sayFolder] = [vi.fn(), vi.fn()]
  const url = 'https://offre.example/1'
  expect(await openLink(url, sayLink)).toEqual({ ok: true, value: { opened: true } })
  expect(await openLink('file:///etc/passwd', sayLink)).toMatchObject({ ok: false })
  await openDataFolder(sayFolder)
  push('notOpened', { target: 'https://autre.example' })
  expect(sayLink).not.toHaveBeenCalled()
  push('notOpened', { target: url })
  push('notOpened', { target: url })
  expect(sayLink).toHaveBeenCalledTimes(1)
  push('notOpened', { target: '' })
  expect(sayFolder).toHaveBeenCalled()
})
