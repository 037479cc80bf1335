type Check = (contents: null, permission: string) => boolean

let check: Check = () => true

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
const PERMISSIONS = {
  geolocation: { name: 'geolocation' },
  notifications: { name: 'notifications' },
  media: { name: 'camera' },
  midi: { name: 'midi' },
  'clipboard-read': { name: 'clipboard-read' },
  'clipboard-sanitized-write': { name: 'clipboard-write' },
} as const

/** How the app's check handler decides each of them. */
export const decidedPermissions = () =>
  Object.entries(PERMISSIONS).map(([permission, descriptor]) => ({
    permission: descriptor,
    setting: check(null, permission) ? 'granted' : 'denied',
  }))
