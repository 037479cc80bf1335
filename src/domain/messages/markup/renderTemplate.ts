import { filterNamed } from './filters.ts'
import { isBlock, type BlockId } from '#domain/messages/blocks.ts'
import type { TemplateNode, VariableNode } from './node.ts'

/** A stretch of the text: words of the template, a value put in, or a field still to fill. */
export type Segment = {
  readonly kind: 'words' | 'value' | 'field'
  /** Empty for a field. */
  readonly text: string
  readonly variable?: string
  readonly block?: BlockId
}

/** What rendering asks: the value of a name, what holds, and whether a block is switched on. */
export interface Facts {
  readonly value: (name: string) => string | undefined
  /** Whether something holds: a claim is a fact, or a value of that name is known. */
  readonly holds: (name: string) => boolean
  readonly shows: (block: BlockId) => boolean
}

const renderVariable = (node: VariableNode, facts: Facts): Segment[] => {
  const filters = node.filters.map(filterNamed).filter((filter) => filter !== undefined)
  const value = facts.value(node.name)
  if (value === undefined)
    return [
      { kind: 'words', text: filters.map(({ beforeMissing }) => beforeMissing).join('') },
      { kind: 'field', text: '', variable: node.name },
    ]
  const text = filters.reduce((filtered, { apply }) => apply(filtered), value)
  return [{ kind: 'value', text, variable: node.name }]
}

const shownSection = (node: Extract<TemplateNode, { kind: 'section' }>, facts: Facts): boolean => {
  switch (node.shown) {
    case 'block':
      // A block of a newer version has no switch here: its words are kept.
      return !isBlock(node.name) || facts.shows(node.name)
    case 'known':
      return facts.holds(node.name)
    case 'unknown':
      return !facts.holds(node.name)
  }
}

/** The stretches of the text in reading order, before spacing is made good. */
export const renderTemplate = (
  nodes: readonly TemplateNode[],
  facts: Facts,
  block?: BlockId,
): readonly Segment[] => {
  const within = block === undefined ? {} : { block }
  return nodes.flatMap((node): readonly Segment[] => {
    switch (node.kind) {
      case 'text':
        return [{ kind: 'words', text: node.text, ...within }]
      case 'variable':
        return renderVariable(node, facts).map((segment) => ({ ...segment, ...within }))
      case 'section':
        if (!shownSection(node, facts)) return []
        return renderTemplate(
          node.children,
          facts,
          node.shown === 'block' && isBlock(node.name) ? node.name : block,
        )
    }
  })
}
