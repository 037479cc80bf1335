import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { about, wordsFor } from './words.mjs'

/**
 * The command line of the npm scripts, read before anything is installed or built, also on Node 20.
 *
 * @typedef {Record<string, { type: 'string' | 'boolean', short?: string }>} Options
 * @typedef {{ ok: true, values: Record<string, string | boolean | undefined>, words: string[] } | { ok: false, code: number, said: string }} Line
 */

/** What is ours: it never reaches the app. @type {Options} */
const OWN_OPTIONS = {
  browser: { type: 'boolean' },
  menu: { type: 'boolean' },
  'no-menu': { type: 'boolean' },
}
/** That, and what the app understands (`electron/launch/flags.ts`). @type {Options} */
export const START_OPTIONS = {
  ...OWN_OPTIONS,
  data: { type: 'string' },
  demo: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  hidden: { type: 'boolean' },
}

/**
 * Switches of Chromium, as the desktop app leaves them to it (`electron/launch/forChromium.ts`).
 *
 * @param {string} arg
 */
export const isForChromium = (arg) =>
  /^--(?:(?:allow|autoplay|blink|disable|enable|force|gtk|ignore|inspect|js|log|ozone|proxy|remote|touch|trace|use)-[a-z\d-]+|inspect|lang|no-sandbox|no-zygote|in-process-gpu|password-store|high-dpi-support|original-process-start-time|v|vmodule)(?:=.*)?$/u.test(
    arg,
  )

/**
 * Reads a command line of which every part must be known: a mistyped option starts nothing. `help`
 * is what `--help` answers, a key of the words or the text itself.
 *
 * @param {readonly string[]} args
 * @param {{ options?: Options, mostWords?: number, help: string, tag?: string }} known
 * @returns {Line}
 */
export const readLine = (args, { options = {}, mostWords = 0, help, tag }) => {
  const words = wordsFor(tag)
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (values['help'] === true)
    return { ok: false, code: 0, said: /** @type {Record<string, string>} */ (words)[help] ?? help }
  const seen = new Set()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options[token.name]
    const isForgotten = token.inlineValue === false && token.value.startsWith('-')
    /** @param {string} sentence @returns {Line} */
    const refused = (sentence) => ({
      ok: false,
      code: 2,
      said: about(sentence, { option: token.rawName }),
    })
    if (option === undefined) return refused(words.unknown)
    if (option.type === 'boolean' && token.value !== undefined) return refused(words.takesNothing)
    if (option.type === 'string' && (!token.value?.trim() || isForgotten))
      return refused(words.needs)
    // Of two folders or two ports nobody knows which was meant.
    if (option.type === 'string' && seen.has(token.name)) return refused(words.twice)
    seen.add(token.name)
  }
  const tooMany = positionals[mostWords]
  if (tooMany !== undefined)
    return { ok: false, code: 2, said: about(words.noWord, { option: tooMany }) }
  return {
    ok: true,
    values: /** @type {Record<string, string | boolean | undefined>} */ (values),
    words: positionals,
  }
}

/**
 * As `readLine`, for a script that has nothing to do where the line is not understood: it ends.
 *
 * @param {Parameters<typeof readLine>[1]} known
 */
export const readLineOrEnd = (known) => {
  const line = readLine(process.argv.slice(2), known)
  if (line.ok) return line
  if (line.code === 0) console.log(line.said)
  else console.error(line.said)
  process.exit(line.code)
}

/**
 * Where the person stands: npm runs its scripts in the project's folder and says in `INIT_CWD` from
 * where it was called.
 *
 * @param {string} root
 */
export const standing = (root, { cwd = process.cwd(), env = process.env } = {}) => {
  return resolve(cwd) === resolve(root) ? (env['INIT_CWD'] ?? cwd) : cwd
}

/**
 * What a shell would have read and did not, and a drive, is left as it stands: the app says what is no folder.
 *
 * @param {string} data
 * @param {{ from: string, home: () => string }} place
 */
const folderFrom = (data, { from, home }) => {
  // A `~` behind an equals sign is not expanded by every shell.
  if (/^~(?:$|[\\/])/u.test(data)) return join(home(), data.slice(1))
  return /^(?:~|[a-z]:[\\/]|\$(?:\{?\w|\()|%\w+%|["'“”«‘’`])/iu.test(data)
    ? data
    : resolve(from, data)
}

/**
 * The arguments for the app behind `npm start` and `npm run dev`, the folder as an absolute path.
 *
 * @param {readonly string[]} args
 * @param {{ from: string, home?: () => string, tag?: string }} place
 * @returns {{ ok: true, browser: boolean, menu: 'put' | 'take' | undefined, app: string[], chromium: string[] } | { ok: false, code: number, said: string }}
 */
export const readStart = (args, { from, home = homedir, ...tag }) => {
  const chromium = args.filter(isForChromium)
  const line = readLine(
    args.filter((arg) => !isForChromium(arg)),
    { options: START_OPTIONS, help: 'start', ...tag },
  )
  if (!line.ok) return line
  const { browser, menu, 'no-menu': noMenu, data, ...others } = line.values
  const app = Object.entries(others).map(([name, value]) =>
    value === true ? `--${name}` : `--${name}=${String(value)}`,
  )
  if (typeof data === 'string') {
    app.push(`--data=${folderFrom(data, { from, home })}`)
  }
  const wanted = noMenu === true ? 'take' : menu === true ? 'put' : undefined
  return { ok: true, browser: browser === true, menu: wanted, app, chromium }
}
