import { expect, it, vi } from 'vitest'
import { isInUse, onReturn } from '#electron/desktop/power.ts'

const electron = vi.hoisted(() => ({
  idleSeconds: 0,
  on: vi.fn<(name: string, hear: () => void) => void>(),
}))
vi.mock('electron', () => ({
  powerMonitor: { on: electron.on, getSystemIdleTime: () => electron.idleSeconds },
}))

it('wakes with the machine, and when the person is back before a locked screen', () => {
  const wake = vi.fn()
  onReturn(wake)
  for (const event of ['resume', 'unlock-screen'])
    electron.on.mock.calls.find(([name]) => name === event)?.[1]()
  expect(wake).toHaveBeenCalledTimes(2)
})

it.each([
  [0, true],
  [179, true],
  [180, false],
])('%i seconds without a key: somebody sits there: %s', (seconds, inUse) => {
  electron.idleSeconds = seconds
  expect(isInUse()).toBe(inUse)
})
