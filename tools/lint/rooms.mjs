import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FLOORS, floorsAbove, otherScreens } from './floors.mjs'
import {
  DOMAIN_IMPORTS,
  NO_LANGUAGE_BRANCH,
  HIDDEN_CLOCK,
  HIDDEN_GLOBALS,
  HIDDEN_INPUTS,
  IPC_MAIN,
  IPC_RENDERER,
  NO_DYNAMIC_IMPORT,
  NO_ELECTRON,
  NO_LATE_ELECTRON,
  NO_WAY_BESIDE,
  NO_WINDOW_CODE,
  ONE_BRIDGE,
  SHARED_IMPORTS,
  UI_IMPORTS,
  WINDOW_IMPORTS,
} from './walls.mjs'

/**
 * @typedef {import('./walls.mjs').ImportPattern} ImportPattern
 * @typedef {import('./walls.mjs').SyntaxBan} SyntaxBan
 * @typedef {{
 *   name: string, files: string[], ignores?: string[],
 *   imports?: ImportPattern[], names?: import('./walls.mjs').ImportName[], syntax?: SyntaxBan[],
 *   properties?: import('./walls.mjs').PropertyBan[], globals?: import('./walls.mjs').GlobalBan[],
 * }} Room
 */

const DESKTOP = ['electron/desktop/**/*.ts', 'electron/main.ts']
const SERVE_CALLS = 'electron/desktop/serveCalls.ts'
const WINDOW = 'src/window'
const BRIDGE = `${WINDOW}/host/bridge.ts`
const SCREENS = readdirSync(join(import.meta.dirname, '../..', WINDOW, 'screens'))

/** The same wall for what is loaded while the program runs. @param {ImportPattern} wall @returns {SyntaxBan} */
const lateImport = ({ regex, message }) => ({
  selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002f')}/u]`,
  message,
})

/** @param {string} name @param {string} folder @param {ImportPattern[]} imports @returns {Room} */
const windowRoom = (name, folder, ...imports) => ({
  name,
  files: [`${folder}/**/*.{ts,vue}`],
  ignores: [BRIDGE],
  imports: [WINDOW_IMPORTS, NO_WAY_BESIDE, ...imports],
  syntax: imports.map(lateImport),
  properties: [ONE_BRIDGE],
})

/**
 * The rooms of the house, each with its walls. One room per file at most: of two blocks for one
 * file, ESLint would keep only the last.
 */
export const ROOMS = /** @type {Room[]} */ ([
  {
    name: 'domain',
    files: ['src/domain/**/*.ts'],
    imports: [DOMAIN_IMPORTS],
    syntax: [...HIDDEN_CLOCK, NO_DYNAMIC_IMPORT],
    properties: HIDDEN_INPUTS,
    globals: HIDDEN_GLOBALS,
  },
  {
    name: 'shared',
    files: ['src/{contract,texts}/**/*.ts'],
    imports: [SHARED_IMPORTS],
    properties: [ONE_BRIDGE],
  },
  {
    name: 'window',
    files: [`${WINDOW}/*.{ts,vue}`],
    imports: [WINDOW_IMPORTS, NO_WAY_BESIDE],
    properties: [ONE_BRIDGE],
  },
  ...FLOORS.filter((floor) => floor !== 'screens').map((floor) =>
    windowRoom(
      floor,
      `${WINDOW}/${floor}`,
      floorsAbove(floor),
      ...(floor === 'ui' ? [UI_IMPORTS] : []),
    ),
  ),
  ...SCREENS.map((screen) =>
    windowRoom(`screens/${screen}`, `${WINDOW}/screens/${screen}`, otherScreens(screen)),
  ),
  { name: 'bridge', files: [BRIDGE], imports: [WINDOW_IMPORTS, floorsAbove('host')] },
  {
    name: 'desktop',
    files: DESKTOP,
    ignores: [SERVE_CALLS],
    imports: [NO_WINDOW_CODE],
    names: [IPC_MAIN, IPC_RENDERER],
    properties: [
      { property: 'ipcMain', message: IPC_MAIN.message },
      { property: 'ipcRenderer', message: IPC_RENDERER.message },
    ],
  },
  {
    name: 'calls',
    files: [SERVE_CALLS],
    imports: [NO_WINDOW_CODE],
    names: [IPC_RENDERER],
  },
  {
    name: 'preload',
    files: ['electron/preload.ts'],
    imports: [NO_WINDOW_CODE],
    names: [IPC_MAIN],
  },
  {
    name: 'host',
    files: ['electron/**/*.ts'],
    ignores: [...DESKTOP, 'electron/preload.ts'],
    imports: [NO_ELECTRON, NO_WINDOW_CODE],
    syntax: [NO_LATE_ELECTRON],
  },
  { name: 'tools', files: ['tools/**/*.{ts,mjs}'], syntax: [NO_LANGUAGE_BRANCH] },
  { name: 'elsewhere', files: ['{test,bench}/**/*.{ts,mjs}'] },
])
