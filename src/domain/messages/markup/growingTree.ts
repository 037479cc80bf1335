import type { SectionNode, TemplateNode } from './node.ts'

/** The opening of a section: what it is, and how many UTF-16 units of the source open it. */
export interface Opening {
  readonly section: Pick<SectionNode, 'shown' | 'name' | 'at'>
  readonly length: number
}

const addText = (children: TemplateNode[], text: string): void => {
  const last = children.at(-1)
  if (last?.kind === 'text')
    children[children.length - 1] = { kind: 'text', text: last.text + text }
  else children.push({ kind: 'text', text })
}

/** A template as far as it was read: whole nodes, and the sections that nothing closed so far. */
export const growingTree = () => {
  const nodes: TemplateNode[] = []
  const open: { readonly opening: Opening; readonly children: TemplateNode[] }[] = []
  const children = (): TemplateNode[] => open.at(-1)?.children ?? nodes

  return {
    nodes: nodes as readonly TemplateNode[],
    /** How many sections are open, one in another. */
    depth: (): number => open.length,
    add: (node: TemplateNode): void => {
      children().push(node)
    },
    /** Text joins the text before it. */
    addText: (text: string): void => {
      addText(children(), text)
    },
    open: (opening: Opening): void => {
      open.push({ opening, children: [] })
    },
    /** Closes the innermost section and tells how it was opened; none is open: undefined. */
    close: (): Opening | undefined => {
      const closed = open.pop()
      if (closed === undefined) return undefined
      const { section } = closed.opening
      children().push({ kind: 'section', ...section, children: closed.children })
      return closed.opening
    },
  }
}
