import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { about, wordsFor } from './words.mjs'

/** Also the name of its windows, by which a desktop knows whose they are. */
const NAME = 'org.relance.Relance.desktop'

/**
 * Where a person's own entries of the menu stand: XDG Base Directory Specification, which takes no
 * relative folder.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export const menuFile = (env = process.env, home = homedir()) => {
  const { XDG_DATA_HOME: chosen = '' } = env
  const data = isAbsolute(chosen) ? chosen : join(home, '.local', 'share')
  return join(data, 'applications', NAME)
}

/** As the file writes a text: Desktop Entry Specification, “Possible value types”. @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')

/** One word of a command: the same, “The Exec key”. @param {string} word */
const quoted = (word) => `"${word.replace(/["`$\\]/gu, '\\$&').replaceAll('%', '%%')}"`

/**
 * The entry that starts a program of this folder.
 *
 * @param {string} root
 * @param {readonly string[]} command
 */
export const menuEntry = (root, command) => {
  const own = {
    Exec: escaped(command.map(quoted).join(' ')),
    Icon: escaped(join(root, 'resources', 'icon.png')),
  }
  return readFileSync(join(root, 'resources', NAME), 'utf8').replace(
    /^(Exec|Icon)=.*$/gmu,
    (_line, /** @type {'Exec' | 'Icon'} */ key) => `${key}=${own[key]}`,
  )
}

/** @param {string} file @param {() => void} act @param {string} done */
const tried = (file, act, done) => {
  try {
    act()
    return { ok: true, said: done }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { ok: false, said: about(wordsFor().menuFailed, { file, reason }) }
  }
}

/** Puts an entry into the menu, in the place of an earlier one. @param {string} entry @param {string} file */
export const putIntoMenu = (entry, file = menuFile()) =>
  tried(
    file,
    () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, entry)
    },
    about(wordsFor().menuPut, { file }),
  )

/** @param {string} file */
export const takeOutOfMenu = (file = menuFile()) =>
  tried(file, () => rmSync(file, { force: true }), wordsFor().menuTaken)

/** Where packages put theirs: the same specification. @param {NodeJS.ProcessEnv} env */
const packagedFiles = ({ XDG_DATA_DIRS: chosen }) =>
  (chosen === undefined || chosen === '' ? '/usr/local/share:/usr/share' : chosen)
    .split(':')
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, 'applications', NAME))

/**
 * Whether the menu may be offered: where there is such a menu, without Relance in it. An entry of
 * one's own would hide that of a package.
 */
export const lacksMenuEntry = (env = process.env) =>
  process.platform === 'linux' &&
  ![menuFile(env), ...packagedFiles(env)].some((file) => existsSync(file))
