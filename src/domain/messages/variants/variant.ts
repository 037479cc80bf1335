import type { VariantId } from '#domain/spoken.ts'

/** Words of a language and what is said in their place in one country. */
export type OtherWords = readonly (readonly [usual: string, there: string])[]

/** How messages are worded in one country: what differs from the texts of the language, and nothing else. */
export interface Variant {
  readonly spoken: VariantId
  /**
   * Laid over the words of a template, never over what the person noted; longer words first. A word
   * counts only where no letter stands beside it, and begins with a capital where the usual one did.
   */
  readonly words: OtherWords
  /** Sets what the language has set by the rules of its own spacing. */
  readonly typeset?: (text: string) => string
  /** Short titles end with a full stop ("Ms. Benali"). */
  readonly stopAfterTitles?: true
}
