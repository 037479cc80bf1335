import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** The part of the machine that decides where a person's data lies. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
})

/**
 * The folder of the logbook, the same for both shells: `%APPDATA%\Relance` on Windows,
 * `~/Library/Application Support/Relance` on macOS, `$XDG_DATA_HOME/relance` or
 * `~/.local/share/relance` elsewhere (XDG Base Directory Specification: a relative path counts as
 * absent).
 */
export const dataFolder = ({ platform, env, home }: Machine): string => {
  if (platform === 'win32')
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Relance')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Relance')
  const data = env['XDG_DATA_HOME']
  return data !== undefined && posix.isAbsolute(data)
    ? posix.join(data, 'relance')
    : posix.join(home, '.local', 'share', 'relance')
}
