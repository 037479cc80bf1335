/**
 * The four levels of a message (S1), what the person understood of the post (S2) and one thoughtful
 * question (S5): each a switchable block of a template.
 */
export const BLOCK_IDS = [
  'interest',
  'understood',
  'assets',
  'addition',
  'document',
  'question',
] as const
export type BlockId = (typeof BLOCK_IDS)[number]

/** Blocks whose words are written below them; the others are Relance's own, or a field in the text. */
export type WrittenBlock = Extract<BlockId, 'assets' | 'addition' | 'document'>

/** Blocks that hold one field of their own name: without it they wait to be filled in. */
export const FIELD_BLOCKS: readonly BlockId[] = ['understood', 'question']

/** Assets shown in one message; more would no longer be read (S1). */
export const ASSETS_MAX = 5

export const isBlock = (name: string): name is BlockId => BLOCK_IDS.some((id) => id === name)
