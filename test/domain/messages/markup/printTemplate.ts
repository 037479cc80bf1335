import type { TemplateNode } from '#domain/messages/markup/node.ts'

const MARK = { block: '', known: '?', unknown: '!' } as const

/** Plain text as it must be written inside a template so that it stays plain text. */
export const escapeText = (text: string): string => text.replace(/[\\{}[\]]/gu, '\\$&')

/** The reverse of `parseTemplate`; names of a newer version come back as they were. */
export const printTemplate = (nodes: readonly TemplateNode[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeText(node.text)
        case 'variable':
          return `{${[node.name, ...node.filters].join('|')}}`
        case 'section':
          return `[[${MARK[node.shown]}${node.name}:${printTemplate(node.children)}]]`
      }
    })
    .join('')
