import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { scriptsOf } from './imports.mjs'

const FIRST_FILE = 'src/window/main.ts'
const LATER_TEXTS = 'src/texts/fr/later.ts'

/** Texts of the whole file: those of components stand in their templates too. @param {string} path */
const whole = (path) => readFileSync(path, 'utf8')

/** What a file needs before it runs: no types, and nothing that is fetched while it runs. @param {string} path */
const neededBy = (path) => {
  const source = ts.createSourceFile(path, scriptsOf(path, whole(path)), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly
    const from = statement.moduleSpecifier
    if (isType || from === undefined || !ts.isStringLiteral(from)) return []
    return /^[.#].*\.(ts|vue)$/u.test(from.text) ? [createRequire(path).resolve(from.text)] : []
  })
}

/** All files that the window loads before its first page is drawn. @param {string} root */
const filesOfFirstPage = (root) => {
  const found = new Set([join(root, FIRST_FILE)])
  for (const file of found) for (const needed of neededBy(file)) found.add(needed)
  return [...found]
}

/** The names of the texts that come later: what their file puts together. @param {string} root */
const laterNames = (root) =>
  [...whole(join(root, LATER_TEXTS)).matchAll(/^import \{ (\w+) \} from '\.\/\1\.ts'$/gmu)].map(
    ([, name = '']) => name,
  )

/**
 * Files of the first page that name a text which is not there yet when it is drawn.
 *
 * @param {string} root of the project
 * @returns {string[]}
 */
export const firstPageFindings = (root) => {
  const later = laterNames(root).filter((name) => name !== 'typesetFrench')
  const named = new RegExp(`['"\x60](${later.join('|')})\\.[\\w$]`, 'gu')
  return filesOfFirstPage(root).flatMap((path) =>
    [...whole(path).matchAll(named)].map(
      ([, name]) =>
        `${relative(root, path).replaceAll(sep, '/')}: is loaded with the first page, whose texts do not hold \`${String(name)}\`: load it later, or move that text to first.ts.`,
    ),
  )
}
