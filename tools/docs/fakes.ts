import ts from 'typescript'
import type { ElectronCall } from './electronCalls.ts'
import { eachBelow } from './electronTypes.ts'

/** A test, as far as it puts something in the place of Electron's. */
export interface Fakes {
  /** Files of the shell that it imports, by their path in the repository. */
  readonly imports: ReadonlySet<string>
  /** Members of its objects and classes, each with the names they stand below: `app.quit`. */
  readonly members: ReadonlySet<string>
  /** Texts that stand in it by themselves, as names of events do. */
  readonly said: ReadonlySet<string>
}

/** Electron's own objects, which a test puts in place by the name they are exported under. */
const EXPORTED: Readonly<Record<string, string>> = {
  App: 'app',
  ContextBridge: 'contextBridge',
  Dialog: 'dialog',
  IpcMain: 'ipcMain',
  IpcRenderer: 'ipcRenderer',
  NativeTheme: 'nativeTheme',
  PowerMonitor: 'powerMonitor',
  Protocol: 'protocol',
  SafeStorage: 'safeStorage',
  Screen: 'screen',
  Shell: 'shell',
}

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const isNamed =
    ts.isObjectLiteralElementLike(node) || ts.isClassElement(node) || ts.isVariableDeclaration(node)
  const name = isNamed ? node.name : undefined
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined
}

const isMember = (node: ts.Node): boolean =>
  ts.isObjectLiteralElementLike(node) || ts.isClassElement(node)

/** The names that a node stands below, outermost first. */
const above = (node: ts.Node): readonly string[] =>
  ts.isSourceFile(node) ? [] : [...above(node.parent), nameOf(node.parent) ?? []].flat()

const importedBy = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return node.moduleSpecifier.text
  const isLate = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  const [from] = isLate ? node.arguments : []
  return from !== undefined && ts.isStringLiteral(from) ? from.text : undefined
}

/** @param text of a test */
export const fakesIn = (text: string): Fakes => {
  const source = ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.ESNext, true)
  const imports = new Set<string>()
  const members = new Set<string>()
  const said = new Set<string>()
  const aliases = new Map<string, string>()
  eachBelow(source, (node) => {
    const from = importedBy(node)
    if (from?.startsWith('#electron/')) imports.add(from.slice(1))
    if (ts.isStringLiteral(node) && !ts.isLiteralTypeNode(node.parent)) said.add(node.text)
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.initializer))
      aliases.set(node.initializer.text, nameOf(node) ?? '')
    const name = isMember(node) ? nameOf(node) : undefined
    if (name !== undefined)
      for (const place of ['', ...above(node)]) members.add(`${place}.${name}`)
  })
  for (const [own, exported] of aliases)
    for (const member of members)
      if (member.startsWith(`${own}.`)) members.add(`${exported}${member.slice(own.length)}`)
  return { imports, members, said }
}

/** Whether a test looks at what the shell asks: it runs the file that asks, on something in its place. */
export const looksAt = (
  { imports, members, said }: Fakes,
  { owner, member, isEvent, usedIn }: ElectronCall,
): boolean => {
  if (![...usedIn].some((file) => imports.has(file))) return false
  if (isEvent) return said.has(member)
  if (member === 'constructor') return members.has(`${owner}.constructor`)
  return members.has(`${EXPORTED[owner] ?? ''}.${member}`)
}
