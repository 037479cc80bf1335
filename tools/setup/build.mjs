import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { wordsFor } from './words.mjs'

/** What the build is made from; a change in any makes it stale. */
const SOURCES = [
  'src',
  'electron',
  'resources',
  'electron.vite.config.ts',
  // What that stands on.
  'tools/setup',
  'package-lock.json',
]
/** What a whole build leaves, the last written first. */
const PRODUCTS = [
  'out/renderer/index.html',
  'out/preload/preload.cjs',
  'out/main/server.js',
  'out/main/main.js',
]

/** The newest change below a path, in epoch milliseconds; 0 where nothing is. @param {string} path @returns {number} */
const newest = (path) => {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  )
}

/** Whether `out/` is absent, unfinished, or older than the sources. @param {string} root */
export const isBuildStale = (root) => {
  const products = PRODUCTS.map((name) => newest(join(root, name)))
  return Math.min(...products) < Math.max(...SOURCES.map((name) => newest(join(root, name))))
}

/** Builds when needed; returns the exit code. @param {string} root @param {string} node */
export const ensureBuild = async (root, node) => {
  if (!isBuildStale(root)) return 0
  console.log(wordsFor().building)
  return (await build(root, node)).code
}

/** @param {string} root @param {string} node */
export const build = (root, node) => {
  const program = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  return run(node, [program, 'build', '--logLevel', 'warn'], { root })
}
