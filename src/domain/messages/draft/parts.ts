import type { BlockId } from '#domain/messages/blocks.ts'
import type { Segment } from '#domain/messages/markup/renderTemplate.ts'

/** What stands for a field nobody filled in, in the plain text of a message. */
export const MISSING_MARK = '[…]'

/**
 * A stretch of a message. A field carries the variable to ask for (`messages.variables`), a text
 * the variable it was put in for.
 */
export type Part =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly variable?: string
      readonly block?: BlockId
    }
  | { readonly kind: 'field'; readonly variable: string; readonly block?: BlockId }

export const toPart = ({ kind, text, variable, block }: Segment): Part => {
  const within = block === undefined ? {} : { block }
  return kind === 'field'
    ? { kind: 'field', variable: variable ?? '', ...within }
    : { kind: 'text', text, ...(variable === undefined ? {} : { variable }), ...within }
}

/** The text as it can be copied. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : MISSING_MARK)).join('')

/** The variables to ask for, in reading order, each once. */
export const missingIn = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => (part.kind === 'field' ? [part.variable] : []))),
]
