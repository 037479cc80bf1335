import ts from 'typescript'
import { LISTENS } from './declaredMembers.ts'
import { eachBelow, ownerOf, type TypedShell } from './electronTypes.ts'

/** One thing of Electron's that the desktop shell asks for. */
export interface ElectronCall {
  /** Such as `BrowserWindow.setOverlayIcon`, `App.on 'activate'`, `new Tray`. */
  readonly name: string
  readonly owner: string
  /** The member, or the event that is listened to. */
  readonly member: string
  readonly isEvent: boolean
  /** Systems that have it; empty: all of them. */
  readonly systems: readonly string[]
  readonly usedIn: ReadonlySet<string>
}

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS',
  win32: 'Windows',
  linux: 'Linux',
}
const ALL = ['Linux', 'macOS', 'Windows']

/**
 * Limits that no declaration tells, of a member or of all that one has: a press needs the buttons, which
 * `actions` says Linux has not; what is handed over by one call is there where that call is.
 */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  "Notification.on 'action'": ['macOS', 'Windows'],
  NotificationActionEventParams: ['macOS', 'Windows'],
  ActivationArguments: ['Windows'],
}

/** What a declaration says by its tag, or by a remark that it does nothing somewhere. */
const systemsOf = (declaration: ts.Declaration): readonly string[] => {
  const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'platform')
  const named = tags.flatMap(({ comment }) =>
    (typeof comment === 'string' ? comment : '').split(','),
  )
  if (named.length > 0)
    return [...new Set(named.map((name) => SYSTEMS[name.trim()] ?? name.trim()))]
  const said = ts.getJSDocCommentsAndTags(declaration).map((doc) => doc.getText())
  const idle = /is a no-op on (\w+)/u.exec(said.join(' '))?.[1]
  return idle === undefined ? [] : ALL.filter((system) => system !== idle)
}

type Found = Pick<ElectronCall, 'name' | 'member' | 'isEvent'> & {
  readonly declaration: ts.Declaration | undefined
}

const eventOf = ({ parent }: ts.Node): string | undefined => {
  const [first] = ts.isCallExpression(parent) ? parent.arguments : []
  return first !== undefined && ts.isStringLiteral(first) ? first.text : undefined
}

/** What a piece of code asks of Electron, if anything: read, called, made, or taken out of an object. */
const foundIn = (node: ts.Node, checker: ts.TypeChecker): Found | undefined => {
  if (ts.isPropertyAccessExpression(node)) {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node
    const signature = isCalled
      ? checker.getResolvedSignature(node.parent)?.getDeclaration()
      : undefined
    const declaration = signature ?? checker.getSymbolAtLocation(node.name)?.declarations?.[0]
    const event = LISTENS.includes(node.name.text) ? eventOf(node) : undefined
    const name = event === undefined ? node.name.text : `${node.name.text} '${event}'`
    return { declaration, name, member: event ?? node.name.text, isEvent: event !== undefined }
  }
  if (ts.isNewExpression(node)) {
    const declaration = checker.getResolvedSignature(node)?.getDeclaration()
    return { declaration, name: 'new', member: 'constructor', isEvent: false }
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const taken = node.propertyName ?? node.name
    if (!ts.isIdentifier(taken)) return undefined
    const property = checker.getTypeAtLocation(node.parent).getProperty(taken.text)
    const name = taken.text
    return { declaration: property?.declarations?.[0], name, member: name, isEvent: false }
  }
  return undefined
}

/** Everything of Electron's that the desktop shell asks for, sorted by name. */
export const electronCalls = ({ checker, shell }: TypedShell): readonly ElectronCall[] => {
  const calls = new Map<string, ElectronCall>()
  for (const [file, source] of shell)
    eachBelow(source, (node) => {
      const found = foundIn(node, checker)
      const owner = ownerOf(found?.declaration)
      if (found?.declaration === undefined || owner === undefined) return
      const name = found.name === 'new' ? `new ${owner}` : `${owner}.${found.name}`
      calls.set(name, {
        ...{ name, owner, member: found.member, isEvent: found.isEvent },
        systems: UNTOLD[name] ?? UNTOLD[owner] ?? systemsOf(found.declaration),
        usedIn: new Set([...(calls.get(name)?.usedIn ?? []), file]),
      })
    })
  return [...calls.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
