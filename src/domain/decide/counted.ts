import { counts, type EntryKind } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { entryOfStage } from '#domain/stage.ts'
import { STAGES } from '#domain/vocabulary.ts'
import type { SaidKey } from './said.ts'

const BY_MOVES: readonly (EntryKind | null)[] = STAGES.map(entryOfStage)

/**
 * What may be done to several applications at once, with a sentence of its own for that: what moves
 * on the board record and take back.
 */
export const COUNTED: readonly SaidKey[] = [
  ...ENTRY_KINDS.filter((kind) => BY_MOVES.includes(kind) || counts(kind, 'reopening')),
  'entry-withdrawn',
  'sent-let-go',
]
