import { shell } from 'electron'
import { checkLink } from '#electron/host/machine/links.ts'
import type { Opener } from '#electron/host/machine/ports.ts'

/** Opens with the system's programs; false when it could not. */
export const opener: Opener = {
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
