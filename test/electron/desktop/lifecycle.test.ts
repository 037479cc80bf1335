import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { followLifecycle } from '#electron/desktop/lifecycle.ts'

type App = EventEmitter & { quit: () => void }
const electron = vi.hoisted(() => ({ app: null as unknown as App }))
vi.mock('electron', () => electron)

it('closes once and ends then, however often it is asked meanwhile', async () => {
  const written = Promise.withResolvers<undefined>()
  const close = vi.fn(() => written.promise)
  const preventDefault = vi.fn()
  const quit = vi.fn(() => electron.app.emit('will-quit', { preventDefault }))
  electron.app = Object.assign(new EventEmitter(), { quit })
  followLifecycle({ staysOpen: () => false, show: vi.fn(), close })
  electron.app.quit()
  electron.app.quit()
  expect(close).toHaveBeenCalledOnce()
  expect(preventDefault).toHaveBeenCalledTimes(2)
  written.resolve(undefined)
  await vi.waitFor(() => {
    expect(quit).toHaveBeenCalledTimes(3)
  })
  expect(preventDefault).toHaveBeenCalledTimes(2)
})
