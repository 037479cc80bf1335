import { win32 } from 'node:path'

const PROGRAMS = ['Microsoft', 'Windows', 'Start Menu', 'Programs'] as const

/**
 * Where the installer puts the shortcut without which Windows shows no toast of an AppUserModelID: of
 * this person, or of everybody on the machine.
 */
export const shortcutPlaces = (
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] =>
  [env['APPDATA'], env['ProgramData']].flatMap((folder) =>
    folder === undefined || folder === '' ? [] : [win32.join(folder, ...PROGRAMS, 'Relance.lnk')],
  )
