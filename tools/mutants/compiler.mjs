import { join } from 'node:path'
import ts from 'typescript'

/**
 * Says of one file after another whether it would still compile with other text in it.
 * @param {string} root
 */
export const makeCompiler = (root) => {
  const config = join(root, 'tsconfig.domain.json')
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  /** @type {{ file: string, text: string, version: number }} */
  let other = { file: '', text: '', version: 0 }
  /** @param {string} file */
  const textOf = (file) => (file === other.file ? other.text : ts.sys.readFile(file))
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (file === other.file ? String(other.version) : ''),
    getScriptSnapshot: (file) => {
      const text = textOf(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noEmit: true, composite: false }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  /** @param {string} path @param {string} text */
  const accepts = (path, text) => {
    const file = join(root, path).replaceAll('\\', '/')
    other = { file, text, version: other.version + 1 }
    return (
      service.getSyntacticDiagnostics(file).length === 0 &&
      service.getSemanticDiagnostics(file).length === 0
    )
  }
  return { accepts }
}
