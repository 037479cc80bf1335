import type { Session } from 'electron'

/** What a page may be granted: to write its own text to the clipboard after a click. */
const GRANTED = 'clipboard-sanitized-write'

/** Denies the page every other permission, asked for or only looked up. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === GRANTED),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
}
