import ts from 'typescript'

/** `on` and the like are told by the event they listen to. */
export const LISTENS: readonly string[] = ['on', 'once']

const eventNamed = (member: ts.TypeElement | ts.ClassElement): string => {
  const isMethod = ts.isMethodDeclaration(member) || ts.isMethodSignature(member)
  const type = isMethod ? member.parameters[0]?.type : undefined
  return type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? ` '${type.literal.text}'`
    : ''
}

/**
 * What classes and interfaces of a declaration file have: `BrowserWindow.show`, `App.on 'activate'`,
 * `new Tray`.
 *
 * @param text of a file such as `electron.d.ts`
 */
export const declaredMembers = (text: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name !== undefined)
      for (const member of node.members) {
        if (ts.isConstructorDeclaration(member)) found.add(`new ${node.name.text}`)
        const name = member.name?.getText(source)
        if (name === undefined) continue
        const event = LISTENS.includes(name) ? eventNamed(member) : ''
        found.add(`${node.name.text}.${name}${event}`)
      }
    ts.forEachChild(node, visit)
  }
  const source = ts.createSourceFile('electron.d.ts', text, ts.ScriptTarget.ESNext)
  visit(source)
  return found
}
