/**
 * The types of all components at once. ESLint hands the script of each component to TypeScript as it
 * reads it, and a language server reads the whole window anew for each: that took as long as all other
 * checks together. Here every script is taken out beforehand, and one program knows them all.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import * as scriptParser from '@typescript-eslint/parser'
import * as componentParser from 'vue-eslint-parser'

/**
 * The very text that is handed on when ESLint reads the component.
 *
 * @param {string} filePath @returns {string}
 */
const scriptOf = (filePath) => {
  /** @type {string | undefined} */
  let script
  const parser = {
    /** @param {string} code @param {import('@typescript-eslint/parser').ParserOptions} options */
    parseForESLint: (code, options) => {
      // Only the whole script is parsed with types, never a piece of the template.
      if (options.projectService) script = code
      return scriptParser.parseForESLint(code, { ...options, projectService: false })
    },
  }
  componentParser.parseForESLint(readFileSync(filePath, 'utf8'), {
    filePath,
    parser,
    ecmaVersion: 2024,
    sourceType: 'module',
    projectService: true,
  })
  return script ?? ''
}

/**
 * @param {string} root the project's folder
 * @returns {ts.Program} of all that `tsconfig.window.json` names, with the script of each component
 */
const programOf = (root) => {
  const config = join(root, 'tsconfig.window.json')
  const read = ts.readConfigFile(config, (path) => ts.sys.readFile(path))
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, root, {}, config, undefined, [
    { extension: '.vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred },
  ])
  const options = { ...parsed.options, allowNonTsExtensions: true }
  const host = ts.createCompilerHost(options, true)
  const { getSourceFile } = host
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path.endsWith('.vue')
      ? ts.createSourceFile(path, scriptOf(path), languageVersion, true, ts.ScriptKind.TS)
      : getSourceFile.call(host, path, languageVersion, ...rest)
  return ts.createProgram({ rootNames: parsed.fileNames, options, host })
}

/**
 * A parser for what stands in components. The whole script of a component as it is on the disk has
 * its types from the one program; anything else (a piece of a template, a component that an editor
 * holds unsaved) is parsed as it would be without.
 *
 * @param {string} root the project's folder
 */
export const componentScripts = (root) => {
  /** @type {ts.Program | undefined} */
  let program
  return {
    meta: { name: 'relance/component-scripts' },
    /**
     * @param {string} code
     * @param {import('@typescript-eslint/parser').ParserOptions} options
     * @returns {ReturnType<typeof scriptParser.parseForESLint>}
     */
    parseForESLint: (code, options) => {
      if (!options.projectService) return scriptParser.parseForESLint(code, options)
      program ??= programOf(root)
      const isKnown = program.getSourceFile(options.filePath ?? '')?.text === code
      return scriptParser.parseForESLint(
        code,
        isKnown ? { ...options, projectService: false, programs: [program] } : options,
      )
    },
  }
}
