import { app } from 'electron'
import { LINK_SCHEME } from '#electron/launch/appIds.ts'
import { openingOf, type Opening } from '#electron/launch/openings.ts'
import { untilHeard } from './untilHeard.ts'

/** What the system asks to be opened, from now on; what it asked before is heard first. */
export type HearOpenings = (open: (opening: Opening) => void) => void

/**
 * Listens for links and files that macOS hands over by events, which may come before Electron is ready;
 * the other systems name them on the command line, where `first` stood. Windows is told whose the
 * addresses are; on the others the package says so.
 */
export const followOpenings = (first: readonly Opening[]): HearOpenings => {
  const { ask, hear } = untilHeard(first)
  const asked = (event: { readonly preventDefault: () => void }, word: string): void => {
    event.preventDefault()
    const opening = openingOf(word, '/')
    if (opening !== null) ask(opening)
  }
  app.on('open-url', asked)
  app.on('open-file', asked)
  if (process.platform === 'win32' && app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  return hear
}
