import { homedir, userInfo } from 'node:os'
import { posix, win32 } from 'node:path'
import { CannotFollow } from './cannotFollow.ts'

/** The part of the machine that decides where a person's data lies. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; undefined where the system knows no home of this person. */
  readonly home: string | undefined
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homeOf([homedir, () => userInfo().homedir]),
})

type PathRules = Pick<typeof posix, 'isAbsolute'>

/** The first of several places that is a place: `HOME` may be unset, empty or relative. */
export const homeOf = (
  sources: readonly (() => string)[],
  path: PathRules = process.platform === 'win32' ? win32 : posix,
): string | undefined => {
  for (const source of sources)
    try {
      const home = source()
      if (path.isAbsolute(home)) return home
    } catch {
      // No entry for this person: the next source may know.
    }
  return undefined
}

/** An absolute path named by a variable; what is empty or relative counts as absent. */
export const absolutePath = (value: string | undefined, path: PathRules): string | undefined =>
  value !== undefined && path.isAbsolute(value) ? value : undefined

/**
 * The folder of the logbook, the same for both shells: `%APPDATA%\Relance` on Windows,
 * `~/Library/Application Support/Relance` on macOS, `$XDG_DATA_HOME/relance` or
 * `~/.local/share/relance` elsewhere (XDG Base Directory Specification: a relative path counts as
 * absent). Throws `CannotFollow` where the system names no home.
 */
export const dataFolder = ({ platform, env, home }: Machine): string => {
  if (platform === 'win32')
    return win32.join(
      absolutePath(env['APPDATA'], win32) ?? win32.join(known(home), 'AppData', 'Roaming'),
      'Relance',
    )
  if (platform === 'darwin')
    return posix.join(known(home), 'Library', 'Application Support', 'Relance')
  const data = absolutePath(env['XDG_DATA_HOME'], posix)
  return posix.join(data ?? posix.join(known(home), '.local', 'share'), 'relance')
}

const known = (home: string | undefined): string => {
  if (home === undefined) throw new CannotFollow('launch.noHome')
  return home
}

/**
 * What a shell would have read and did not, as it stood behind a `=` or between quotes: a variable,
 * the home of somebody else; quotes that a text put there, and a drive of another system.
 */
const UNREAD = /^(?:\$(?:\{?\w|\()|%\w+%|~[^\\/]|["'“”«‘’`])/u
const DRIVE = /^[a-z]:[\\/]/iu

/**
 * A folder as a person writes it: from where they stand, `~` being their home. Throws `CannotFollow`
 * where it would be a folder that nobody meant: « $HOME » as a name.
 */
export const writtenFolder = (
  written: string,
  { platform, home }: Pick<Machine, 'platform' | 'home'>,
  standing: string,
): string => {
  if (UNREAD.test(written) || (platform !== 'win32' && DRIVE.test(written)))
    throw new CannotFollow('launch.pathUnread', { path: written })
  const path = platform === 'win32' ? win32 : posix
  return /^~(?:$|[\\/])/u.test(written)
    ? path.join(known(home), written.slice(1))
    : path.resolve(standing, written)
}
