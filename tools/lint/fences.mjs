/**
 * The walls between the rooms of the house, as ESLint blocks. The TypeScript projects keep out
 * what does not exist in a room (no `window` in the domain); these keep out packages, hidden
 * inputs and side doors, and each message names the right door.
 */
import { readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'

/**
 * @typedef {{ regex: string, message: string }} ImportPattern
 * @typedef {{ name: string, importNames: string[], message: string }} ImportName
 * @typedef {{ selector: string, message: string }} SyntaxBan
 * @typedef {{ object?: string, property: string, message: string }} PropertyBan
 * @typedef {{ name: string, message: string }} GlobalBan
 * @typedef {{
 *   name: string, files: string[], ignores?: string[],
 *   imports?: ImportPattern[], names?: ImportName[], syntax?: SyntaxBan[],
 *   properties?: PropertyBan[], globals?: GlobalBan[],
 * }} Room
 */

const NODE_MODULES_OF_ITS_OWN = `^(node:|(${builtinModules.join('|')})(/|$))`

/** @type {ImportPattern} */
export const NO_LONG_WAY_UP = {
  regex: '^\\.\\./\\.\\./',
  message:
    'Use a # subpath (#domain/, #contract/, #texts/, #window/, #ui/, #electron/, #test/) instead.',
}
/** @type {ImportPattern} */
export const DOMAIN_IMPORTS = {
  regex: '^(?!#domain/|\\./|valibot$|@date-fns/tz$)',
  message:
    'The domain knows only itself (#domain/), valibot and @date-fns/tz. Take the rest as an argument.',
}
/** @type {ImportPattern} */
export const SHARED_IMPORTS = {
  regex: `${NODE_MODULES_OF_ITS_OWN}|^(electron|electron-store|conf|node-notifier|vue|pinia|vue-i18n)$|^#(window|ui|electron)/`,
  message:
    'Contract and texts run in every process: only #domain/, #contract/, #texts/ and packages free of them.',
}
/** @type {ImportPattern} */
export const WINDOW_IMPORTS = {
  regex: `${NODE_MODULES_OF_ITS_OWN}|^(electron|electron-store|conf|node-notifier)$|^#electron/`,
  message: 'The window reaches the host only through the bridge (#window/host/bridge.ts).',
}
/** @type {ImportPattern} */
export const UI_IMPORTS = {
  // Folding letters is no word of the domain: what a search found is marked by the same rule.
  regex: '^#domain/(?!fold\\.ts$)',
  message: 'A primitive knows no domain word: take plain values as props, or move it to a feature.',
}

/**
 * The floors of the window, from the ground up: what stands on a floor may use those below it, and
 * its own. `screens` are side by side: none uses another.
 */
export const FLOORS = ['theme', 'ui', 'i18n', 'frame', 'host', 'words', 'parts', 'screens']

/** @param {string} floor @returns {ImportPattern} */
export const floorsAbove = (floor) => {
  const above = FLOORS.slice(FLOORS.indexOf(floor) + 1)
  return {
    regex: `^#window/((${above.join('|')})/|App\\.vue$|main\\.ts$)${floor === 'theme' ? '|^#ui/' : ''}`,
    message: `This stands on ${floor}: it may use only the floors below (${FLOORS.join(' < ')}). Hand it in, or move what is needed down.`,
  }
}

/** @param {string} screen @returns {ImportPattern} */
export const otherScreens = (screen) => ({
  regex: `^#window/(screens/(?!${screen}/)|App\\.vue$|main\\.ts$)`,
  message: 'A screen uses no other screen: what two of them need belongs in src/window/parts/.',
})

/** @type {ImportPattern} */
export const NO_WAY_BESIDE = {
  regex: '^\\.\\./',
  message: 'In the window a file of another folder is named by #window/ or #ui/.',
}
/** @type {ImportPattern} */
export const NO_ELECTRON = {
  regex: '^electron(-store)?(/|$)',
  message: 'This runs without Electron too: put what needs it in electron/desktop/ and pass it in.',
}
/** @type {ImportPattern} */
export const NO_WINDOW_CODE = {
  regex: '^#(window|ui)/|^(vue|pinia|vue-i18n)$',
  message:
    'The host knows no window code: what both need belongs in #domain/, #contract/ or #texts/.',
}
/** @type {ImportName} */
export const IPC_MAIN = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Calls are served in electron/desktop/serveCalls.ts, which checks sender and input.',
}
/** @type {ImportName} */
export const IPC_RENDERER = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'The one door of the window is electron/preload.ts, derived from the contract.',
}
/** @type {PropertyBan[]} */
export const HIDDEN_INPUTS = [
  { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
  { object: 'Math', property: 'random', message: 'Take ids and chance as arguments.' },
]
/** @type {SyntaxBan[]} */
export const HIDDEN_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take `now` as an argument.' },
]
/** @type {SyntaxBan} */
export const NO_DYNAMIC_IMPORT = {
  selector: 'ImportExpression',
  message: 'The domain loads nothing while it runs: import it at the top, or take it as argument.',
}
/** @type {SyntaxBan} */
export const NO_LATE_ELECTRON = {
  selector: 'ImportExpression > Literal[value=/^electron(-store)?$/]',
  message: NO_ELECTRON.message,
}
/** @type {GlobalBan[]} */
export const HIDDEN_GLOBALS = ['performance', 'crypto', 'process', 'fetch', 'console'].map(
  (name) => ({
    name,
    message: 'The domain reads nothing from around it: take it as an argument.',
  }),
)
/** @type {PropertyBan} */
export const ONE_BRIDGE = {
  property: 'relance',
  message:
    'Only src/window/host/bridge.ts names window.relance: import { bridge } from #window/host/bridge.ts.',
}
/** @type {SyntaxBan} */
export const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, and name the file after it.',
}

/** @type {SyntaxBan} */
export const NO_LANGUAGE_BRANCH = {
  selector: ':matches(BinaryExpression, SwitchCase) > Literal[value=/^(fr|en)$/u]',
  message:
    'A further language would fall through: put what differs in its row (src/domain/language.ts).',
}

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

/** One room per file at most: of two blocks for one file, ESLint would keep only the last. */
const rooms = /** @type {Room[]} */ ([
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

/** @param {Room} room @returns {import('eslint').Linter.Config} */
function block(room) {
  const isOurs = room.name !== 'elsewhere' && room.name !== 'tools'
  const everywhere = isOurs ? [NAMED_EXPORTS, NO_LANGUAGE_BRANCH] : []
  return {
    name: `relance/fence/${room.name}`,
    files: room.files,
    ...(room.ignores ? { ignores: room.ignores } : {}),
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: room.names ?? [], patterns: [NO_LONG_WAY_UP, ...(room.imports ?? [])] },
      ],
      'no-restricted-syntax': ['error', ...everywhere, ...(room.syntax ?? [])],
      'no-restricted-properties': ['error', ...(room.properties ?? [])],
      'no-restricted-globals': ['error', ...(room.globals ?? [])],
    },
  }
}

/** The fences as blocks of a flat ESLint configuration. @type {import('eslint').Linter.Config[]} */
export const fences = rooms.map(block)
