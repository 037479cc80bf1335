import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { scriptsOf } from './imports.mjs'

const FIRST_FILE = 'src/window/main.ts'
const LATER_TEXTS = 'src/texts/fr/later.ts'

/** Texts of the whole file: those of components stand in their templates too. @param {string} path */
const whole = (path) => readFileSync(path, 'utf8')

/** What a file imports before it runs: no types, and nothing that is fetched while it runs. @param {string} path */
const importedBy = (path) => {
  const source = ts.createSourceFile(path, scriptsOf(path, whole(path)), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : statement.isTypeOnly
    const from = statement.moduleSpecifier
    return isType || from === undefined || !ts.isStringLiteral(from) ? [] : [from.text]
  })
}

/** The files of this project among them. @param {string} path */
const neededBy = (path) =>
  importedBy(path).flatMap((from) =>
    /^[.#].*\.(ts|vue)$/u.test(from) ? [createRequire(path).resolve(from)] : [],
  )

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
 * Files of the first page that name a text which is not there yet when it is drawn, or bring along
 * how input is checked: the host does that, and forms that open later.
 *
 * @param {string} root of the project
 * @returns {string[]}
 */
export const firstPageFindings = (root) => {
  const later = laterNames(root).filter((name) => name !== 'typesetFrench')
  const named = new RegExp(`['"\x60](${later.join('|')})\\.[\\w$]`, 'gu')
  return filesOfFirstPage(root).flatMap((path) => {
    const loaded = `${relative(root, path).replaceAll(sep, '/')}: is loaded with the first page`
    return [
      ...[...whole(path).matchAll(named)].map(
        ([, name]) =>
          `${loaded}, whose texts do not hold \`${String(name)}\`: load it later, or move that text to first.ts.`,
      ),
      ...(importedBy(path).includes('valibot')
        ? [
            `${loaded}, which checks no input: put what that page needs of it into a file without valibot.`,
          ]
        : []),
    ]
  })
}
