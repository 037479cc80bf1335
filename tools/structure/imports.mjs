import { globSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/**
 * One file that names another, both by their paths from the root, with `/`.
 *
 * @typedef {{ from: string, to: string }} Import
 */

/**
 * The files that a pattern finds, by their paths from the root, with `/`.
 *
 * @param {string} root
 * @param {string | string[]} pattern
 */
export const filesOf = (root, pattern) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll(sep, '/'))
    .sort()

/** The script of a file, of a component too. @param {string} file @param {string} text */
export const scriptsOf = (file, text) => {
  if (!file.endsWith('.vue')) return text
  const { script, scriptSetup } = parse(text).descriptor
  return [script, scriptSetup].map((block) => block?.content ?? '').join('\n')
}

/** A package, or a file that is not there, is no file of the house. @param {string} importer @param {string} name */
const resolved = (importer, name) => {
  if (!/^[.#]/u.test(name)) return undefined
  try {
    return createRequire(importer).resolve(name)
  } catch {
    return undefined
  }
}

/**
 * What files name of each other: values and types, at the top and while the program runs, in
 * TypeScript and in the scripts of components, by `#` subpaths and by `./`.
 *
 * @param {string} root
 * @param {readonly string[]} files by their paths from the root
 * @returns {Import[]}
 */
export const importsOf = (root, files) => {
  const place = realpathSync(root)
  return files.flatMap((from) => {
    const path = join(place, from)
    const script = scriptsOf(from, readFileSync(path, 'utf8'))
    return ts.preProcessFile(script, true, false).importedFiles.flatMap(({ fileName }) => {
      const to = resolved(path, fileName)
      return to === undefined ? [] : [{ from, to: relative(place, to).replaceAll(sep, '/') }]
    })
  })
}
