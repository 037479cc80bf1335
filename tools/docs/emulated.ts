import ts from 'typescript'
import { eachBelow, ownerOf, type TypedShell } from './electronTypes.ts'

/** How far a stand-in is followed into what its calls give back. */
const DEPTH = 4

/** The stand-ins by what they stand for: a member (`App.quit`) or an event (`App 'activate'`). */
export type Emulated = ReadonlyMap<string, string>

/** A type by its name; undefined for one that is made of several. */
const symbolOf = (type: ts.Type): ts.Symbol | undefined => type.getSymbol()

/** What stands on a type: itself, or what a promise or a list of it holds. */
const heldBy = (type: ts.Type, checker: ts.TypeChecker): ts.Type => {
  const awaited = checker.getAwaitedType(type) ?? type
  return checker.getIndexTypeOfType(awaited, ts.IndexKind.Number) ?? awaited
}

const resultOf = (type: ts.Type): ts.Type => {
  const [called] = type.getCallSignatures()
  return called?.getReturnType() ?? type
}

/**
 * What the stand-in has of Electron, by the types that it is compared with (`standsFor<Real['app']>()(…)`),
 * and the events that it emits by itself.
 */
export const emulated = ({ checker, standIn }: TypedShell): Emulated => {
  const found = new Map<string, string>()
  const owners = new Map<ts.Symbol | ts.Type, string>()
  const files = new Map([...standIn].map(([file, source]) => [source, file]))
  const note = (key: string, at: ts.Node): void => {
    const file = files.get(at.getSourceFile())
    if (file !== undefined && !found.has(key)) found.set(key, file)
  }
  const follow = (real: ts.Type, stand: ts.Type, depth: number): void => {
    const owner = symbolOf(real)
    if (owner === undefined) return
    owners.set(symbolOf(stand) ?? stand, owner.name)
    for (const member of stand.getProperties()) {
      const at = member.valueDeclaration
      const realMember = real.getProperty(member.name)
      const realAt = realMember?.declarations?.[0]
      if (at === undefined || realMember === undefined || realAt === undefined) continue
      if (!files.has(at.getSourceFile())) continue
      const named = ownerOf(realAt)
      if (named !== undefined) note(`${named}.${member.name}`, at)
      if (depth === 0) continue
      const inner = heldBy(resultOf(checker.getTypeOfSymbolAtLocation(realMember, at)), checker)
      const own = heldBy(resultOf(checker.getTypeOfSymbolAtLocation(member, at)), checker)
      follow(inner, own, depth - 1)
    }
  }
  const sources = [...standIn.values()]
  for (const source of sources)
    eachBelow(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isCallExpression(node.expression)) return
      const { expression, typeArguments } = node.expression
      const [stand] = node.arguments
      const [real] = typeArguments ?? []
      if (!ts.isIdentifier(expression) || stand === undefined || real === undefined) return
      if (!expression.text.startsWith('standsFor')) return
      const type = checker.getTypeAtLocation(stand)
      follow(checker.getTypeFromTypeNode(real), type, DEPTH)
      const made = type.getConstructSignatures()[0]
      if (made !== undefined)
        note(
          `${made.getReturnType().symbol.name}.constructor`,
          made.declaration ?? type.symbol.declarations?.[0] ?? stand,
        )
    })
  for (const source of sources)
    eachBelow(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
      const [event] = node.arguments
      if (node.expression.name.text !== 'emit' || event === undefined) return
      if (!ts.isStringLiteral(event)) return
      const type = checker.getTypeAtLocation(node.expression.expression)
      const owner = owners.get(symbolOf(type) ?? type)
      if (owner !== undefined) note(`${owner} '${event.text}'`, node)
    })
  return found
}
