import type { Problem, SectionNode, TemplateNode } from './node.ts'

/** Sections within sections; deeper nesting is a slip, and would burden the reader. */
export const DEEPEST_NESTING = 6

const ESCAPED = /\\[\\{}[\]]/uy
const VARIABLE = /\{([^\\{}[\]|\n]{1,60}(?:\|[^\\{}[\]|\n]{1,30})*)\}/uy
const SECTION = /\[\[([?!]?)([a-z][a-z\d-]{0,40}):/uy
const PLAIN = /[^\\{[\]]+/uy

interface Open {
  readonly section: Pick<SectionNode, 'shown' | 'name' | 'at'> | null
  readonly length: number
  readonly children: TemplateNode[]
}

export interface ParsedTemplate {
  readonly nodes: readonly TemplateNode[]
  readonly problems: readonly Problem[]
}

const SHOWN = { '': 'block', '?': 'known', '!': 'unknown' } as const

const addText = (children: TemplateNode[], text: string): void => {
  const last = children.at(-1)
  if (last?.kind === 'text')
    children[children.length - 1] = { kind: 'text', text: last.text + text }
  else children.push({ kind: 'text', text })
}

/**
 * Reads a template. Never refuses: a marker that is not closed stays text, a block that is not
 * closed ends with the text, and each problem is told with its place.
 */
export const parseTemplate = (source: string): ParsedTemplate => {
  const problems: Problem[] = []
  const open: Open[] = [{ section: null, length: 0, children: [] }]
  let at = 0

  const top = (): Open => open[open.length - 1] as Open
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const text = (length: number): void => {
    addText(top().children, source.slice(at, at + length))
    at += length
  }
  const close = (): void => {
    const { section, children } = open.pop() as Open
    if (section !== null) top().children.push({ kind: 'section', ...section, children })
  }
  const complain = (problem: Problem['problem'], length: number): void => {
    problems.push({ problem, at, length })
  }

  const readSection = (): void => {
    const found = match(SECTION)
    if (found === null || open.length > DEEPEST_NESTING) {
      complain(found === null ? 'malformed-block' : 'nested-too-deep', found?.[0].length ?? 2)
      text(2)
      return
    }
    const [whole, mark, name] = found as unknown as [string, keyof typeof SHOWN, string]
    open.push({ section: { shown: SHOWN[mark], name, at }, length: whole.length, children: [] })
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
    top().children.push({ kind: 'variable', name, filters: filters.filter(Boolean), at })
    at += found[0].length
  }
  const readEnd = (): void => {
    if (open.length > 1) close()
    else {
      complain('stray-block-end', 2)
      addText(top().children, ']]')
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
  while (open.length > 1) {
    const { section, length } = top()
    problems.push({ problem: 'unclosed-block', at: section?.at ?? 0, length })
    close()
  }
  return { nodes: top().children, problems: problems.sort((a, b) => a.at - b.at) }
}
