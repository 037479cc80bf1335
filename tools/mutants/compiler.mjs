import { join } from 'node:path'
import ts from 'typescript'

/** A file with other text in it. @typedef {{ readonly path: string, readonly text: string }} Try */

/**
 * Tries in rounds, each with every file once at most: what files say of their types to others is written down,
 * so that one try does not disturb another, and starting the compiler is what takes long.
 * @param {readonly Try[]} tries
 */
const roundsOf = (tries) => {
  /** @type {Map<string, number>[]} places of the tries by their paths */
  const rounds = []
  for (const [place, { path }] of tries.entries()) {
    const round = rounds.find((other) => !other.has(path))
    if (round === undefined) rounds.push(new Map([[path, place]]))
    else round.set(path, place)
  }
  return rounds
}

/**
 * Says of files with other text in them whether they would still compile.
 * @param {string} root
 */
export const makeCompiler = (root) => {
  const config = join(root, 'tsconfig.domain.json')
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  /** @param {string} path */
  const fileOf = (path) => join(root, path).replaceAll('\\', '/')
  /** @type {Map<string, string>} */
  const others = new Map()
  let version = 0
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (others.has(file) ? String(version) : ''),
    getScriptSnapshot: (file) => {
      const text = others.get(file) ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noEmit: true, composite: false }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  /** @param {string} file */
  const compiles = (file) =>
    service.getSyntacticDiagnostics(file).length === 0 &&
    service.getSemanticDiagnostics(file).length === 0
  /** Which of these compile. @param {readonly Try[]} tries */
  const accepted = (tries) => {
    /** @type {Set<Try>} */
    const good = new Set()
    for (const round of roundsOf(tries)) {
      version += 1
      others.clear()
      const tried = [...round.values()].flatMap((place) => tries[place] ?? [])
      for (const { path, text } of tried) others.set(fileOf(path), text)
      for (const each of tried) if (compiles(fileOf(each.path))) good.add(each)
    }
    return good
  }
  return { accepted }
}
