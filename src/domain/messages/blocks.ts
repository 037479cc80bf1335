/** The four levels of a message (S1), each a switchable block of a template. */
export const BLOCK_IDS = ['interest', 'assets', 'addition', 'document'] as const
export type BlockId = (typeof BLOCK_IDS)[number]

/** Assets shown in one message; more would no longer be read (S1). */
export const ASSETS_MAX = 5

export const isBlock = (name: string): name is BlockId => BLOCK_IDS.some((id) => id === name)
