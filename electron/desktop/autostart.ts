import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** How the system starts Relance; Windows compares them with what it was told. */
const ARGS = ['--hidden']

/** Whether the system can start Relance: a sandboxed package or a source tree cannot be. */
export const canAutostart = ({ env, packaged }: AutostartPlace): boolean =>
  packaged && env['FLATPAK_ID'] === undefined && env['SNAP'] === undefined

/**
 * What the system says: whether it will start Relance. People switch that off there too: in the Task
 * Manager, in the settings of macOS, in the tools of a Linux desktop, which mark or remove the file.
 */
export const readAutostart = (place: AutostartPlace): boolean => {
  if (!canAutostart(place)) return false
  if (place.platform === 'linux') return isSwitchedOn(contentOf(desktopFile(place)))
  if (place.platform === 'darwin') return app.getLoginItemSettings().openAtLogin
  const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings({ args: ARGS })
  return openAtLogin && executableWillLaunchAtLogin
}

/** Chooses, then says what the system made of it: macOS may ask the person first. */
export const setAutostart = (wanted: boolean, place: AutostartPlace): boolean => {
  if (!canAutostart(place)) return false
  if (place.platform === 'linux') writeEntry(wanted, place)
  else app.setLoginItemSettings({ openAtLogin: wanted, args: ARGS })
  return readAutostart(place)
}

/**
 * Asks the system for what the person chose just now; any other choice leaves it as the person may have
 * set it there meanwhile, and says what that is.
 */
export const keepAutostart = (wanted: boolean, before: boolean, place: AutostartPlace): boolean => {
  const isOn = readAutostart(place)
  return wanted === before || wanted === isOn ? isOn : setAutostart(wanted, place)
}

/**
 * At each start: what the system says now. On Linux the entry is written anew where it stands, as the
 * program may have moved; one that the person took away or switched off stays so.
 */
export const refreshAutostart = (place: AutostartPlace): boolean => {
  const isOn = readAutostart(place)
  if (isOn && place.platform === 'linux') writeEntry(true, place)
  return isOn
}

const contentOf = (file: string | undefined): string | undefined => {
  try {
    return file === undefined ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** KDE writes `Hidden=true`, GNOME a word of its own. */
const isSwitchedOn = (entry: string | undefined): boolean =>
  entry !== undefined &&
  !/^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/imu.test(entry)

const writeEntry = (wanted: boolean, place: AutostartPlace): void => {
  const file = desktopFile(place)
  if (file === undefined) return
  try {
    if (!wanted) rmSync(file, { force: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, autostartEntry(place.env['APPIMAGE'] ?? place.program))
    }
  } catch {
    // What is read back says that it did not work.
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
    `Exec="${quoted}" ${ARGS.join(' ')}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}
