import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { app } from 'electron'
import { absolutePath } from '#electron/launch/dataFolder.ts'

/** What decides how Relance is started with the system. */
export interface AutostartPlace {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Undefined where the system knows none. */
  readonly home: string | undefined
  /** The program to start, absolute. */
  readonly program: string
  readonly packaged: boolean
}

/** Whether the system can start Relance: a sandboxed package or a source tree cannot be. */
export const canAutostart = ({ env, packaged }: AutostartPlace): boolean =>
  packaged && env['FLATPAK_ID'] === undefined && env['SNAP'] === undefined

/** `autostart` as it will be after `wanted`; false where the system offers no way. */
export const setAutostart = (wanted: boolean, place: AutostartPlace): boolean => {
  if (!canAutostart(place)) return false
  if (place.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args: ['--hidden'] })
    return wanted
  }
  const file = desktopFile(place)
  if (file === undefined) return false
  try {
    if (!wanted) rmSync(file, { force: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, autostartEntry(place.env['APPIMAGE'] ?? place.program))
    }
    return wanted
  } catch {
    return false
  }
}

/** XDG Autostart Specification: `$XDG_CONFIG_HOME/autostart`, else `~/.config/autostart`. */
export const desktopFile = ({
  env,
  home,
}: Pick<AutostartPlace, 'env' | 'home'>): string | undefined => {
  const usual = home === undefined ? undefined : posix.join(home, '.config')
  const config = absolutePath(env['XDG_CONFIG_HOME'], posix) ?? usual
  return config === undefined ? undefined : posix.join(config, 'autostart', 'relance.desktop')
}

/**
 * The desktop entry that starts a program, quoted by the rules of the Desktop Entry
 * Specification: double quotes, with `"`, backtick, `$`, `\` escaped, twice for the file's own
 * escapes, and `%` doubled.
 */
export const autostartEntry = (program: string): string => {
  const quoted = program
    .replace(/["`$\\]/gu, '\\$&')
    .replace(/\\/gu, '\\\\')
    .replace(/%/gu, '%%')
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Relance',
    `Exec="${quoted}" --hidden`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}
