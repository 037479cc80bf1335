/**
 * What a message template is made of. The markup:
 * - `{company}` puts in a value, `{company|du}` sends it through filters, from left to right;
 * - `[[assets: … ]]` is one of the switchable blocks;
 * - `[[?theme: … ]]` stands only where that value is known, `[[!theme: … ]]` where it is not; the
 *   same for a claim: `[[?met: … ]]` where it is a fact;
 * - a backslash before `{ } [ ]` or another backslash makes it plain text.
 * Names this version does not know stay in the tree, so that printing gives them back.
 */
export type TemplateNode =
  { readonly kind: 'text'; readonly text: string } | VariableNode | SectionNode

export interface VariableNode {
  readonly kind: 'variable'
  readonly name: string
  readonly filters: readonly string[]
  /** Offset of the marker in the source. */
  readonly at: number
}

export interface SectionNode {
  readonly kind: 'section'
  /** `block`: switched by the person; `known` and `unknown`: whether a value is there, a claim a fact. */
  readonly shown: 'block' | 'known' | 'unknown'
  readonly name: string
  readonly children: readonly TemplateNode[]
  readonly at: number
}

/** What can be wrong with the markup itself, whatever the names mean. */
export type MarkupProblem =
  'unclosed-variable' | 'unclosed-block' | 'malformed-block' | 'stray-block-end' | 'nested-too-deep'

/** A problem with its place: `at` and `length` in UTF-16 units of the source. */
export interface Problem<Kind extends string = MarkupProblem> {
  readonly problem: Kind
  readonly at: number
  readonly length: number
  readonly name?: string
}
