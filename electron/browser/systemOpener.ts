import { spawn } from 'node:child_process'
import { checkLink } from '#electron/host/machine/links.ts'
import type { Opener } from '#electron/host/machine/ports.ts'

/** A program with its arguments, never a line for a command interpreter. */
export interface Opening {
  readonly program: string
  readonly args: readonly string[]
}

/** What opens an address or a folder on this system. */
export const openingOf = (target: string, platform: NodeJS.Platform): Opening => {
  if (platform === 'win32')
    return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', target] }
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', args: [target] }
}

/** Starts the opener; true once it runs, false when it is not there. */
export const openWithSystem = (target: string, platform = process.platform): Promise<boolean> =>
  new Promise((resolve) => {
    const { program, args } = openingOf(target, platform)
    const opened = spawn(program, args, { stdio: 'ignore', detached: true })
    opened.once('error', () => resolve(false))
    opened.once('spawn', () => {
      opened.unref()
      resolve(true)
    })
  })

export const systemOpener: Opener = {
  openUrl: async (url) => {
    const link = checkLink(url)
    return link.ok && openWithSystem(link.value)
  },
  openFolder: (folder) => openWithSystem(folder),
}
