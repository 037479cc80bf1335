import { spawn, type ChildProcess } from 'node:child_process'
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

/** One opener after the other until one ends well. `known` is told of each as it starts. */
const endsWell = async (
  openings: readonly Opening[],
  known: (opener: ChildProcess) => void,
): Promise<boolean> => {
  for (const { program, args } of openings) {
    const opener = spawn(program, args, { stdio: 'ignore', detached: true })
    known(opener)
    const isOpen = await new Promise<boolean>((resolve) => {
      opener.once('error', () => resolve(false))
      opener.once('exit', (code) => resolve(code === 0))
    })
    if (isOpen) return true
  }
  return false
}

interface OpeningTimes {
  readonly openings?: readonly Opening[]
  readonly openedMs?: number
  /** It went on, was believed to have opened, and no opener did after all. */
  readonly failedLate?: (() => void) | undefined
}

/**
 * Opens with the first of the system's openers that does; false where none did. That one could be started
 * says nothing: it ended well, or goes on.
 */
export const openWithSystem = (
  target: string,
  {
    openings = openingsOf(target, process.platform),
    openedMs = OPENED_MS,
    failedLate,
  }: OpeningTimes = {},
): Promise<boolean> =>
  new Promise((resolve) => {
    let running: ChildProcess | undefined
    let isBelieved = false
    const timer = setTimeout(() => {
      isBelieved = true
      running?.unref()
      resolve(true)
    }, openedMs)
    const started = (opener: ChildProcess): void => {
      running = opener
      if (isBelieved) opener.unref()
    }
    void endsWell(openings, started).then((isOpen) => {
      clearTimeout(timer)
      if (isBelieved && !isOpen) failedLate?.()
      resolve(isOpen)
    })
  })

export const systemOpener: Opener = {
  openUrl: async (url, failedLate) => {
    const link = checkLink(url)
    return link.ok && openWithSystem(link.value, { failedLate })
  },
  openFolder: (folder, failedLate) => openWithSystem(folder, { failedLate }),
}
