import { spawn } from 'node:child_process'
import { checkLink } from '#electron/host/machine/links.ts'
import type { Opener } from '#electron/host/machine/ports.ts'

/** A program with its arguments, never a line for a command interpreter. */
export interface Opening {
  readonly program: string
  readonly args: readonly string[]
}

/** An opener that goes on for longer has become what it opened: a browser, a mail program. */
const OPENED_MS = 3_000

/** What opens an address, a file or a folder on this system, best first. */
export const openingsOf = (target: string, platform: NodeJS.Platform): readonly Opening[] => {
  if (platform === 'win32')
    return [{ program: 'rundll32', args: ['url.dll,FileProtocolHandler', target] }]
  if (platform === 'darwin') return [{ program: 'open', args: [target] }]
  return [
    { program: 'xdg-open', args: [target] },
    { program: 'gio', args: ['open', target] },
    // A Linux within Windows opens with the programs of Windows.
    { program: 'wslview', args: [target] },
  ]
}

/** Whether the opener opened: it ended well, or goes on. That it could be started says nothing. */
const tryOpening = ({ program, args }: Opening, openedMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const opened = spawn(program, args, { stdio: 'ignore', detached: true })
    const timer = setTimeout(() => {
      opened.unref()
      resolve(true)
    }, openedMs)
    const end = (isOpen: boolean) => {
      clearTimeout(timer)
      resolve(isOpen)
    }
    opened.once('error', () => end(false))
    opened.once('exit', (code) => end(code === 0))
  })

/** Opens with the first of the system's openers that does; false where none did. */
export const openWithSystem = async (
  target: string,
  openings = openingsOf(target, process.platform),
  openedMs = OPENED_MS,
): Promise<boolean> => {
  for (const opening of openings) if (await tryOpening(opening, openedMs)) return true
  return false
}

export const systemOpener: Opener = {
  openUrl: async (url) => {
    const link = checkLink(url)
    return link.ok && openWithSystem(link.value)
  },
  openFolder: (folder) => openWithSystem(folder),
}
