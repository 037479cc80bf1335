import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The command line of the npm scripts, read before anything is installed or built, also on Node 20.
 *
 * @typedef {Record<string, { type: 'string' | 'boolean', short?: string }>} Options
 * @typedef {{ unknown: string, takesNothing: string, needs: string, twice: string, noWord: string, start: string }} Words
 * @typedef {{ ok: true, values: Record<string, string | boolean | undefined>, words: string[] } | { ok: false, code: number, said: string }} Line
 */

/** What the app understands (`electron/launch/flags.ts`), and `--browser`, which is ours. @type {Options} */
export const START_OPTIONS = {
  browser: { type: 'boolean' },
  data: { type: 'string' },
  demo: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  hidden: { type: 'boolean' },
}

/** @type {Words & Record<string, string>} */
const ENGLISH = {
  unknown: 'There is no option {option}. Nothing was started; --help shows the options.',
  takesNothing: 'The option {option} takes no value. Nothing was started.',
  needs: 'The option {option} needs a value. Nothing was started; --help shows the options.',
  twice: '{option} is given twice: which one counts? Nothing was started; keep one of them.',
  noWord: '“{option}” is no option. Nothing was started; --help shows the options.',
  start: `npm start: Relance, the logbook for the time after an interview. Options go after --, as in npm start -- --demo

  --data FOLDER  the folder of the logbook (else the usual one of this system)
  --demo         a sample logbook that goes away on closing
  --browser      in the browser, even where the desktop app could run
  --hidden       desktop app: start without a window, beside the clock
  --no-open      in the browser: do not open the page
  --port NUMBER  in the browser: the port, from 0 (the system chooses) to 65535
  --help         these lines`,
}
/** @type {Words & Record<string, string>} */
const FRENCH = {
  unknown: 'L’option {option} n’existe pas. Rien n’a été lancé ; --help montre les options.',
  takesNothing: 'L’option {option} ne prend pas de valeur. Rien n’a été lancé.',
  needs: 'L’option {option} attend une valeur. Rien n’a été lancé ; --help montre les options.',
  twice:
    '« {option} » est donné deux fois : lequel compte ? Rien n’a été lancé ; gardez-en un seul.',
  noWord: '« {option} » n’est pas une option. Rien n’a été lancé ; --help montre les options.',
  start: `npm start : Relance, le carnet de l’après-entretien. Les options se mettent après --, comme npm start -- --demo

  --data DOSSIER  le dossier du carnet (sinon celui de ce système)
  --demo          un carnet d’exemple, qui s’efface à la fermeture
  --browser       dans le navigateur, même si l’application de bureau est possible
  --hidden        application de bureau : démarre sans fenêtre, près de l’horloge
  --no-open       dans le navigateur : n’ouvre pas la page
  --port NOMBRE   dans le navigateur : le port, de 0 (au choix du système) à 65535
  --help          ces lignes`,
}
/** By the first letters of the system's language; English where they are not here. @type {Record<string, Words & Record<string, string>>} */
const WORDS = { fr: FRENCH, en: ENGLISH }

/** The system's language as a tag; an odd one has been seen to make `Intl` throw. */
const systemTag = () => {
  try {
    return Intl.DateTimeFormat().resolvedOptions().locale
  } catch {
    return ''
  }
}

/** The words to speak to somebody whose system speaks `tag`. @param {string} tag */
export const wordsFor = (tag) => {
  return WORDS[tag.slice(0, 2)] ?? ENGLISH
}

/** @param {string} sentence @param {string} option */
const about = (sentence, option) => sentence.replace('{option}', option)

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
export const readLine = (args, { options = {}, mostWords = 0, help, tag = systemTag() }) => {
  const words = wordsFor(tag)
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (values['help'] === true) return { ok: false, code: 0, said: words[help] ?? help }
  const seen = new Set()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = options[token.name]
    const isForgotten = token.inlineValue === false && token.value.startsWith('-')
    /** @param {string} sentence @returns {Line} */
    const refused = (sentence) => ({ ok: false, code: 2, said: about(sentence, token.rawName) })
    if (option === undefined) return refused(words.unknown)
    if (option.type === 'boolean' && token.value !== undefined) return refused(words.takesNothing)
    if (option.type === 'string' && (!token.value?.trim() || isForgotten))
      return refused(words.needs)
    // Of two folders or two ports nobody knows which was meant.
    if (option.type === 'string' && seen.has(token.name)) return refused(words.twice)
    seen.add(token.name)
  }
  const tooMany = positionals[mostWords]
  if (tooMany !== undefined) return { ok: false, code: 2, said: about(words.noWord, tooMany) }
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
 * The arguments for the app behind `npm start` and `npm run dev`, the folder as an absolute path.
 *
 * @param {readonly string[]} args
 * @param {{ from: string, home?: () => string, tag?: string }} place
 * @returns {{ ok: true, browser: boolean, app: string[], chromium: string[] } | { ok: false, code: number, said: string }}
 */
export const readStart = (args, { from, home = homedir, ...tag }) => {
  const chromium = args.filter(isForChromium)
  const line = readLine(
    args.filter((arg) => !isForChromium(arg)),
    { options: START_OPTIONS, help: 'start', ...tag },
  )
  if (!line.ok) return line
  const { browser, data, ...others } = line.values
  const app = Object.entries(others).map(([name, value]) =>
    value === true ? `--${name}` : `--${name}=${String(value)}`,
  )
  if (typeof data === 'string') {
    // A `~` behind an equals sign is not expanded by every shell.
    const folder = /^~(?:$|[\\/])/u.test(data) ? join(home(), data.slice(1)) : resolve(from, data)
    app.push(`--data=${folder}`)
  }
  return { ok: true, browser: browser === true, app, chromium }
}
