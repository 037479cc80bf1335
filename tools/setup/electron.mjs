import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { answerOf } from './tryProgram.mjs'
import { about, wordsFor } from './words.mjs'

/** How long a mirror may take to show that it can be reached. */
const PROBE_TIMEOUT_MS = 4_000
/** How long the download may take: about 120 MB, also over a slow line. */
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000

const RELEASES = 'https://github.com/electron/electron/releases/download/'

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * The Electron that is already on this machine, or undefined. Never imports the package, which
 * would start its download.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env `ELECTRON_EXEC_PATH` names a program, `ELECTRON_OVERRIDE_DIST_PATH` its folder
 */
export const findElectron = (root, env = process.env) => {
  const folder = join(root, 'node_modules', 'electron')
  const program = read(join(folder, 'path.txt'))
  const chosen = env['ELECTRON_EXEC_PATH']
  if (chosen) return existsSync(chosen) ? chosen : undefined
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) {
    const path = join(override, program ?? 'electron')
    return existsSync(path) ? path : undefined
  }
  if (!program || read(join(folder, 'dist', 'version'))?.replace(/^v/, '') !== wanted(root)) {
    return undefined
  }
  const path = join(folder, 'dist', program)
  return existsSync(path) ? path : undefined
}

/**
 * Why an Electron that is there cannot be used, or undefined. Run as Node it needs neither display
 * nor sandbox, and yet every library it was linked with.
 *
 * @param {string} path
 * @param {import('./words.mjs').Words} words
 */
export const whyNotFit = (path, words = wordsFor()) => {
  const code = 'process.stdout.write(process.versions.electron ?? "")'
  return answerOf(path, ['-e', code], { ELECTRON_RUN_AS_NODE: '1' })
    ? undefined
    : about(words.notFit, { path })
}

/** @param {string} root @returns {string} */
const wanted = (root) => {
  const text = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  return /** @type {{ version: string }} */ (JSON.parse(text)).version
}

/**
 * Why the download cannot be had, or undefined when the mirror answers.
 *
 * @param {string} version
 * @param {{ env: NodeJS.ProcessEnv, fetch: typeof fetch }} outside
 * @param {import('./words.mjs').Words} words
 * @returns {Promise<string | undefined>}
 */
export const whyNoDownload = async (
  version,
  outside = { env: process.env, fetch },
  words = wordsFor(),
) => {
  const { env } = outside
  const base = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? RELEASES
  const folder = new URL(`v${version}/`, base.endsWith('/') ? base : `${base}/`)
  const { host } = folder
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS)
    const answer = await outside.fetch(new URL('SHASUMS256.txt', folder), {
      method: 'HEAD',
      signal,
    })
    return answer.ok ? undefined : about(words.answered, { host, status: String(answer.status) })
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
    const named = code ?? (error instanceof Error ? error.name : 'unknown')
    return about(words.unreachable, { host, code: named })
  }
}

/** @param {string} path @returns {{ ok: true, path: string } | { ok: false, reason: string }} */
const tried = (path) => {
  const reason = whyNotFit(path)
  return reason === undefined ? { ok: true, path } : { ok: false, reason }
}

/**
 * Electron, downloaded once when it can be; else one clause that says why not.
 *
 * @param {string} root
 * @param {string} node the Node to run the installer with
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>}
 */
export const ensureElectron = async (root, node) => {
  const found = findElectron(root)
  if (found) return tried(found)
  const version = wanted(root)
  const words = wordsFor()
  const refusal = await whyNoDownload(version)
  if (refusal) return { ok: false, reason: about(words.notHere, { version, reason: refusal }) }
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  console.log(about(words.downloading, { version }))
  await run(node, [installer], { root, timeoutMs: DOWNLOAD_TIMEOUT_MS })
  const path = findElectron(root)
  if (path) return tried(path)
  return { ok: false, reason: about(words.notDownloaded, { version }) }
}
