import { isBlock } from '#domain/messages/blocks.ts'
import { isClaim } from '#domain/messages/claims/claims.ts'
import { filterNamed } from '#domain/messages/markup/filters.ts'
import type { MarkupProblem, Problem, TemplateNode } from '#domain/messages/markup/node.ts'
import { parseTemplate } from '#domain/messages/markup/parseTemplate.ts'
import { isVariable } from '#domain/messages/variables.ts'

/** All that an editor tells about a template; none of it prevents keeping the text. */
export type TemplateProblem =
  MarkupProblem | 'unknown-variable' | 'unknown-filter' | 'unknown-block' | 'empty-template'

const namesIn = (nodes: readonly TemplateNode[]): readonly Problem<TemplateProblem>[] =>
  nodes.flatMap((node): readonly Problem<TemplateProblem>[] => {
    if (node.kind === 'text') return []
    const { at, name } = node
    if (node.kind === 'section') {
      const known = node.shown === 'block' ? isBlock(name) : isVariable(name) || isClaim(name)
      const problem = node.shown === 'block' ? 'unknown-block' : 'unknown-variable'
      const mark = node.shown === 'block' ? '[[' : '[[?'
      const own = known ? [] : [{ problem, at, length: mark.length + name.length, name } as const]
      return [...own, ...namesIn(node.children)]
    }
    const length = name.length + 2
    const unknown = isVariable(name)
      ? []
      : [{ problem: 'unknown-variable', at, length, name } as const]
    const filters = node.filters
      .filter((filter) => filterNamed(filter) === undefined)
      .map((filter) => ({ problem: 'unknown-filter', at, length, name: filter }) as const)
    return [...unknown, ...filters]
  })

/** What is wrong with a subject or a body, in reading order; an empty list is a good template. */
export const checkTemplate = (source: string): readonly Problem<TemplateProblem>[] => {
  if (source.trim() === '') return [{ problem: 'empty-template', at: 0, length: source.length }]
  const { nodes, problems } = parseTemplate(source)
  return [...problems, ...namesIn(nodes)].sort((a, b) => a.at - b.at)
}
