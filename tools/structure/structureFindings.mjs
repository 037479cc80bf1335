import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeFindings, pathFindings } from './documents.mjs'
import { firstPageFindings } from './firstPage.mjs'
import { filesOf, importsOf } from './imports.mjs'
import { ringFindings } from './rings.mjs'
import { suppressionFindings } from './suppressions.mjs'
import { helperFindings, testFindings } from './testPaths.mjs'

/** @param {string} root @returns {Record<string, Record<string, unknown>>} */
const suppressionsOf = (root) => {
  const path = join(root, 'eslint-suppressions.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/**
 * Everything that is wrong with the structure of the project, one line each: what, and what to do.
 *
 * @param {string} root of the project
 * @returns {string[]}
 */
export const structureFindings = (root) => {
  const files = filesOf(root, '{src,electron,test,tools}/**/*.{ts,vue,mjs,css}')
  /** @param {RegExp} place */
  const importsIn = (place) =>
    importsOf(
      root,
      files.filter((file) => place.test(file)),
    )
  const documents = filesOf(root, ['*.md', 'docs/**/*.md'])
  /** @param {string} document */
  const read = (document) => readFileSync(join(root, document), 'utf8')
  /** @param {string} pattern */
  const exists = (pattern) => filesOf(root, pattern).length > 0
  return [
    ...ringFindings(importsIn(/^(src|electron)\/.*\.(ts|vue)$/u)),
    ...testFindings(files),
    ...helperFindings(importsIn(/^test\/.*\.ts$/u)),
    ...suppressionFindings(suppressionsOf(root), files),
    ...firstPageFindings(root),
    ...documents.flatMap((document) => pathFindings(document, read(document), exists)),
    ...changeFindings('CONTRIBUTING.md', read('CONTRIBUTING.md')),
  ]
}
