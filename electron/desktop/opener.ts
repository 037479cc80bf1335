import { shell } from 'electron'
import { checkLink } from '#electron/host/machine/links.ts'
import type { Opener } from '#electron/host/machine/ports.ts'
import { systemOpener } from '#electron/launch/systemOpener.ts'

const electronOpener: Opener = {
  openUrl: async (url) => {
    const link = checkLink(url)
    if (!link.ok) return false
    return shell.openExternal(link.value).then(
      () => true,
      () => false,
    )
  },
  openFolder: async (folder) => (await shell.openPath(folder)) === '',
}

/**
 * Opens with the system's programs; false when it could not. On Linux Electron starts the opener and does
 * not wait for how it ends, so that nothing opened would be told as opened.
 */
export const openerOf = (platform: NodeJS.Platform): Opener =>
  platform === 'linux' ? systemOpener : electronOpener
