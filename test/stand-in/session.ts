import type { Session } from 'electron'

type Check = Parameters<Session['setPermissionCheckHandler']>[0]

let check: Check = null

export const session = {
  defaultSession: {
    setPermissionCheckHandler: (handler: Check) => {
      check = handler
    },
    setPermissionRequestHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    availableSpellCheckerLanguages: ['en-GB', 'fr'],
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerLanguages: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
  },
}

/** Electron's names of permissions with Chromium's. */
const PERMISSIONS = [
  ['geolocation', { name: 'geolocation' }],
  ['notifications', { name: 'notifications' }],
  ['media', { name: 'camera' }],
  ['midi', { name: 'midi' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
] as const

/** How the app's check handler decides each of them, in the main frame. */
export const decidedPermissions = () =>
  PERMISSIONS.map(([permission, descriptor]) => ({
    permission: descriptor,
    setting:
      check === null || check(null, permission, '', { isMainFrame: true }) ? 'granted' : 'denied',
  }))
