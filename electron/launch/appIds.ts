/**
 * Who Relance is to every system, in one word: the AppUserModelID that Windows finds behind a toast and
 * in the Start menu's shortcut, the bundle of macOS, and on Linux the name of the desktop file, which
 * is the id of its windows too. It never changes, and a test compares every place that writes it.
 */
export const APP_ID = 'org.relance.Relance'

/** Windows starts Relance by it when a toast of an earlier run is clicked; it never changes. */
export const TOAST_ACTIVATOR = '{6E7A1F0C-2B7D-4E0B-9C1B-1C7C5B1D8A52}'

/** The addresses that open a card: `relance://application/<id>`. */
export const LINK_SCHEME = 'relance'
