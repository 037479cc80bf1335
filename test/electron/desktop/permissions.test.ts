import type { Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { denyPermissions } from '#electron/desktop/permissions.ts'

it('nothing is granted but to write one’s own text to the clipboard', () => {
  let ask: Parameters<Session['setPermissionRequestHandler']>[0] = null
  let check: Parameters<Session['setPermissionCheckHandler']>[0] = null
  let isDevice: Parameters<Session['setDevicePermissionHandler']>[0] = null
  let share: Parameters<Session['setDisplayMediaRequestHandler']>[0] = null
  const session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
  > = {
    setPermissionRequestHandler: (handler) => {
      ask = handler
    },
    setPermissionCheckHandler: (handler) => {
      check = handler
    },
    setDevicePermissionHandler: (handler) => {
      isDevice = handler
    },
    setDisplayMediaRequestHandler: (handler) => {
      share = handler
    },
  }
  denyPermissions(session as Session)
  const granted = (permission: string): readonly unknown[] => {
    const answers: unknown[] = []
    const given = [null, permission, (is: boolean) => answers.push(is)]
    Reflect.apply(ask as never, null, given)
    return [...answers, Reflect.apply(check as never, null, given)]
  }
  expect(granted('clipboard-sanitized-write')).toEqual([true, true])
  for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'usb', ''])
    expect(granted(permission), permission).toEqual([false, false])
  expect(Reflect.apply(isDevice as never, null, [{}])).toBe(false)
  const answer = vi.fn<(streams: object) => void>()
  Reflect.apply(share as never, null, [{}, answer])
  expect(answer).toHaveBeenCalledWith({})
})
