import { readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import ts from 'typescript'

/** The desktop shell and what stands in for Electron, with all their types. */
export interface TypedShell {
  readonly checker: ts.TypeChecker
  /** Files of the shell, and of the stand-in, by their path in the repository. */
  readonly shell: ReadonlyMap<string, ts.SourceFile>
  readonly standIn: ReadonlyMap<string, ts.SourceFile>
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

/** @param root of the repository */
export const readTypedShell = (root: string): TypedShell => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const files = [
    ...filesIn(join(root, 'electron', 'desktop')),
    join(root, 'electron', 'main.ts'),
    join(root, 'electron', 'preload.ts'),
    join(root, 'test', 'stand-in', 'electron.ts'),
  ]
  const program = ts.createProgram(files, {
    ...{ ...options, noEmit: true, composite: false, types: ['node'] },
  })
  const sources = program
    .getSourceFiles()
    .filter((source) => !source.isDeclarationFile)
    .map((source) => [relative(root, source.fileName).split(sep).join('/'), source] as const)
  const among = (place: RegExp) => new Map(sources.filter(([file]) => place.test(file)))
  return {
    checker: program.getTypeChecker(),
    shell: among(/^electron\/(?:desktop\/|main\.ts|preload\.ts)/u),
    standIn: among(/^test\/stand-in\//u),
  }
}

/** Runs through everything below a node. */
export const eachBelow = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node)
  ts.forEachChild(node, (child) => eachBelow(child, see))
}

/** What a declaration of Electron’s belongs to, as its documentation names it; undefined for any other. */
export const ownerOf = (declaration: ts.Declaration | undefined): string | undefined => {
  if (declaration === undefined) return undefined
  const isElectrons = basename(declaration.getSourceFile().fileName) === 'electron.d.ts'
  const { parent } = declaration
  const isOwner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
  return isElectrons && isOwner ? parent.name?.text : undefined
}
