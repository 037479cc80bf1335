/**
 * What may not be named in a room, and the right door that each message names. The TypeScript
 * projects keep out what does not exist in a room (no `window` in the domain); these keep out
 * packages, hidden inputs and side doors.
 */
import { builtinModules } from 'node:module'

/**
 * @typedef {{ regex: string, message: string }} ImportPattern
 * @typedef {{ name: string, importNames: string[], message: string }} ImportName
 * @typedef {{ selector: string, message: string }} SyntaxBan
 * @typedef {{ object?: string, property: string, message: string }} PropertyBan
 * @typedef {{ name: string, message: string }} GlobalBan
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
  // All pure as the domain is; `punycode/punycode.js` is the package, `punycode` a module of Node.
  regex: '^(?!#domain/|\\./|valibot$|date-fns/|@date-fns/tz$|punycode/punycode\\.js$)',
  message:
    'The domain knows only itself (#domain/), valibot, date-fns/, @date-fns/tz and punycode/punycode.js. Take the rest as an argument.',
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
