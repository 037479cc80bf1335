import { growingTree } from './growingTree.ts'
import type { Problem, TemplateNode } from './node.ts'

/** Sections within sections; deeper nesting is a slip, and would burden the reader. */
export const DEEPEST_NESTING = 6

const ESCAPED = /\\[\\{}[\]]/uy
const VARIABLE = /\{([^\\{}[\]|\n]{1,60}(?:\|[^\\{}[\]|\n]{1,30})*)\}/uy
const SECTION = /\[\[([?!]?)([a-z][a-z\d-]{0,40}):/uy
const PLAIN = /[^\\{[\]]+/uy

export interface ParsedTemplate {
  readonly nodes: readonly TemplateNode[]
  readonly problems: readonly Problem[]
}

const SHOWN = { '': 'block', '?': 'known', '!': 'unknown' } as const

/**
 * Reads a template. Never refuses: a marker that is not closed stays text, a block that is not
 * closed ends with the text, and each problem is told with its place.
 */
export const parseTemplate = (source: string): ParsedTemplate => {
  const problems: Problem[] = []
  const tree = growingTree()
  let at = 0

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const text = (length: number): void => {
    tree.addText(source.slice(at, at + length))
    at += length
  }
  const complain = (problem: Problem['problem'], length: number): void => {
    problems.push({ problem, at, length })
  }

  const readSection = (): void => {
    const found = match(SECTION)
    if (found === null || tree.depth() >= DEEPEST_NESTING) {
      complain(found === null ? 'malformed-block' : 'nested-too-deep', found?.[0].length ?? 2)
      text(2)
      return
    }
    const [whole, mark, name] = found as unknown as [string, keyof typeof SHOWN, string]
    tree.open({ section: { shown: SHOWN[mark], name, at }, length: whole.length })
    at += whole.length
  }
  const readVariable = (): void => {
    const found = match(VARIABLE)
    const [name, ...filters] = (found?.[1] ?? '').split('|').map((word) => word.trim())
    if (found === null || name === undefined || name === '') {
      complain('unclosed-variable', 1)
      text(1)
      return
    }
    tree.add({ kind: 'variable', name, filters: filters.filter(Boolean), at })
    at += found[0].length
  }
  const readEnd = (): void => {
    if (tree.close() === undefined) {
      complain('stray-block-end', 2)
      tree.addText(']]')
    }
    at += 2
  }

  while (at < source.length) {
    if (match(ESCAPED) !== null) {
      at += 1
      text(1)
    } else if (source.startsWith('[[', at)) readSection()
    else if (source.startsWith(']]', at)) readEnd()
    else if (source[at] === '{') readVariable()
    else text(match(PLAIN)?.[0].length ?? 1)
  }
  for (let left = tree.close(); left !== undefined; left = tree.close())
    problems.push({ problem: 'unclosed-block', at: left.section.at, length: left.length })
  return { nodes: tree.nodes, problems: problems.sort((a, b) => a.at - b.at) }
}
