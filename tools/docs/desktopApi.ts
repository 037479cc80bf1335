import { readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import ts from 'typescript'
import { LISTENS } from './declaredMembers.ts'
import electronSince from './electronSince.json' with { type: 'json' }
import { table } from './table.ts'

/** One thing of Electron's that the desktop shell calls. */
interface ApiRow {
  /** Such as `BrowserWindow.setOverlayIcon`. */
  readonly name: string
  /** Systems its declaration names; empty: all of them. */
  readonly platforms: string
  readonly usedIn: ReadonlySet<string>
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

const program = (root: string): ts.Program => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const files = [
    ...filesIn(join(root, 'electron', 'desktop')),
    join(root, 'electron', 'main.ts'),
    join(root, 'electron', 'preload.ts'),
  ]
  return ts.createProgram(files, { ...options, noEmit: true, composite: false, types: ['node'] })
}

const isElectrons = (declaration: ts.Declaration | undefined): declaration is ts.Declaration =>
  declaration !== undefined && basename(declaration.getSourceFile().fileName) === 'electron.d.ts'

/** What a declaration belongs to, as Electron's documentation names it. */
const ownerOf = ({ parent }: ts.Declaration): string =>
  (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) && parent.name !== undefined
    ? parent.name.text
    : ''

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'macOS',
  win32: 'Windows',
  linux: 'Linux',
}

const platformsOf = (declaration: ts.Declaration): string => {
  const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'platform')
  const named = tags.flatMap(({ comment }) =>
    (typeof comment === 'string' ? comment : '').split(','),
  )
  return [...new Set(named.map((name) => NAMES[name.trim()] ?? name.trim()))].join(', ')
}

const eventOf = ({ parent }: ts.Node): string => {
  const [first] = ts.isCallExpression(parent) ? parent.arguments : []
  return first !== undefined && ts.isStringLiteral(first) ? ` '${first.text}'` : ''
}

const readRows = (root: string): readonly ApiRow[] => {
  const made = program(root)
  const checker = made.getTypeChecker()
  const rows = new Map<string, ApiRow>()
  const note = (node: ts.PropertyAccessExpression, file: string): void => {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node
    const signature = isCalled
      ? checker.getResolvedSignature(node.parent)?.getDeclaration()
      : undefined
    const declaration = signature ?? checker.getSymbolAtLocation(node.name)?.declarations?.[0]
    if (!isElectrons(declaration)) return
    const owner = ownerOf(declaration)
    if (owner === '') return
    const listens = LISTENS.includes(node.name.text)
    const name = `${owner}.${node.name.text}${listens ? eventOf(node) : ''}`
    const usedIn = rows.get(name)?.usedIn ?? new Set()
    rows.set(name, {
      name,
      platforms: platformsOf(declaration),
      usedIn: new Set([...usedIn, file]),
    })
  }
  for (const source of made.getSourceFiles()) {
    if (source.isDeclarationFile) continue
    const file = relative(root, source.fileName).split(sep).join('/')
    const isDesktop = /^electron\/(?:desktop\/|main\.ts|preload\.ts)/u.test(file)
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(node, file)
      ts.forEachChild(node, visit)
    }
    if (isDesktop) visit(source)
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const contentOf = (path: string): string => ts.sys.readFile(path) ?? ''

/** What names a call among what may look at it: the test of a file that asks it, else the stand-in. */
const provedBy = (root: string, { name, usedIn }: ApiRow): string => {
  const looked = /'(.+)'/u.exec(name)?.[1] ?? /\.(\w+)/u.exec(name)?.[1] ?? ''
  const names = (path: string): boolean =>
    new RegExp(`\\b${looked}\\b`, 'u').test(contentOf(join(root, path)))
  const test = [...usedIn].map((file) => `test/${file.replace(/\.ts$/u, '.test.ts')}`).find(names)
  if (test !== undefined) return `\`${test}\``
  const stand = readdirSync(join(root, 'test', 'stand-in'))
    .map((file) => `test/stand-in/${file}`)
    .find(names)
  return stand === undefined ? 'its declaration only' : `journeys on \`${stand}\``
}

/** Names of everything of Electron's that the desktop shell calls, as the page names them; sorted. */
export const desktopCalls = (root: string): readonly string[] =>
  readRows(root).map(({ name }) => name)

/** The first major version whose declarations have a call under its present name. */
const sinceOf = (name: string): string => {
  const since: Readonly<Record<string, number>> = electronSince
  const major = since[name]
  if (major === undefined)
    throw new Error(`Since when has Electron ${name}? Run: node tools/electronSince.ts`)
  return major === 2 ? '2 or before' : String(major)
}

/** `docs/DESKTOP_API.md`: everything of Electron's that the desktop shell calls, from its own code. */
export const desktopApiPage = (root = join(import.meta.dirname, '..', '..')): string => {
  const rows = readRows(root).map((row) => [
    `\`${row.name}\``,
    sinceOf(row.name),
    row.platforms === '' ? 'all' : row.platforms,
    [...row.usedIn].map((file) => `\`${file}\``).join(' '),
    provedBy(root, row),
  ])
  return [
    '# What the desktop shell asks of Electron',
    '',
    'Written by `npm run docs` from the code and from Electron’s own declarations, as they are installed; not by hand. Since: the first major version of Electron whose declarations have the call under this name without a gap up to the pinned one (`node tools/electronSince.ts` reads them all, from 2.0.0).',
    '',
    'The runtime itself ran nowhere while this was written: no row is proved on it before `.github/workflows` ran. What stands in for it has the signatures of the declarations, or does not compile (`test/stand-in/emulates.ts`).',
    '',
    table(['call', 'since', 'systems', 'asked in', 'looked at by'], rows),
    '',
  ].join('\n')
}
