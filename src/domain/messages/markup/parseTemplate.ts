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

/** How far the source is read: the place, the sections open there, and what is wrong so far. */
interface Reading {
  readonly source: string
  readonly open: Open[]
  readonly problems: Problem[]
  at: number
}

const top = ({ open }: Reading): Open => open[open.length - 1] as Open

const match = ({ source, at }: Reading, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const takeText = (reading: Reading, length: number): void => {
  const { source, at } = reading
  addText(top(reading).children, source.slice(at, at + length))
  reading.at += length
}

const complain = ({ problems, at }: Reading, problem: Problem['problem'], length: number): void => {
  problems.push({ problem, at, length })
}

const close = (reading: Reading): void => {
  const { section, children } = reading.open.pop() as Open
  if (section !== null) top(reading).children.push({ kind: 'section', ...section, children })
}

const readSection = (reading: Reading): void => {
  const { open, at } = reading
  const found = match(reading, SECTION)
  if (found === null || open.length > DEEPEST_NESTING) {
    const problem = found === null ? 'malformed-block' : 'nested-too-deep'
    complain(reading, problem, found?.[0].length ?? 2)
    takeText(reading, 2)
    return
  }
  const [whole, mark, name] = found as unknown as [string, keyof typeof SHOWN, string]
  open.push({ section: { shown: SHOWN[mark], name, at }, length: whole.length, children: [] })
  reading.at += whole.length
}

const readVariable = (reading: Reading): void => {
  const found = match(reading, VARIABLE)
  const [name, ...filters] = (found?.[1] ?? '').split('|').map((word) => word.trim())
  if (found === null || name === undefined || name === '') {
    complain(reading, 'unclosed-variable', 1)
    takeText(reading, 1)
    return
  }
  const { at } = reading
  top(reading).children.push({ kind: 'variable', name, filters: filters.filter(Boolean), at })
  reading.at += found[0].length
}

const readEnd = (reading: Reading): void => {
  if (reading.open.length > 1) close(reading)
  else {
    complain(reading, 'stray-block-end', 2)
    addText(top(reading).children, ']]')
  }
  reading.at += 2
}

/**
 * Reads a template. Never refuses: a marker that is not closed stays text, a block that is not
 * closed ends with the text, and each problem is told with its place.
 */
export const parseTemplate = (source: string): ParsedTemplate => {
  const open: Open[] = [{ section: null, length: 0, children: [] }]
  const reading: Reading = { source, open, problems: [], at: 0 }
  while (reading.at < source.length) {
    if (match(reading, ESCAPED) !== null) {
      reading.at += 1
      takeText(reading, 1)
    } else if (source.startsWith('[[', reading.at)) readSection(reading)
    else if (source.startsWith(']]', reading.at)) readEnd(reading)
    else if (source[reading.at] === '{') readVariable(reading)
    else takeText(reading, match(reading, PLAIN)?.[0].length ?? 1)
  }
  while (open.length > 1) {
    const { section, length } = top(reading)
    reading.problems.push({ problem: 'unclosed-block', at: section?.at ?? 0, length })
    close(reading)
  }
  return { nodes: top(reading).children, problems: reading.problems.sort((a, b) => a.at - b.at) }
}
