/**
 * `node tools/package/checksums.mjs FOLDER`: one line for each package in a folder, as `sha256sum --check`
 * reads them. A folder without a package is a fault, and one kind of package fewer is none: no system
 * makes all of them.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGES = new Set(['.AppImage', '.deb', '.exe', '.dmg', '.zip'])

/** The lines of a folder, in the order of their names. */
export const checksumsOf = (/** @type {string} */ folder) =>
  readdirSync(folder)
    .filter((name) => PACKAGES.has(extname(name)))
    .sort()
    .map((name) => {
      const sum = createHash('sha256').update(readFileSync(join(folder, name)))
      return `${sum.digest('hex')}  ${name}`
    })

const main = () => {
  const [folder = ''] = process.argv.slice(2)
  const lines = checksumsOf(folder)
  if (lines.length === 0) {
    console.error(`There is no package in ${folder}.`)
    return 1
  }
  console.log(lines.join('\n'))
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main()
