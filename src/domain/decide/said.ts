import type { EntryKind } from '#domain/entry/entry.ts'

/** What is said of a change that is no entry; keys under `said` in the catalogues. */
export const OTHER_CHANGES = [
  'opened',
  'details-changed',
  'person-noted',
  'person-removed',
  'person-erased',
  'entry-corrected',
  'entry-withdrawn',
  'entry-reinstated',
  'step-snoozed',
  'step-done',
  'step-dismissed',
  'step-reopened',
  'application-removed',
  'application-restored',
  'application-merged',
  'application-erased',
  'settings-changed',
  'template-written',
  'template-reset',
  'several',
] as const

/** Every sentence that can be said about a change: that an entry was noted, or one of the others. */
export type SaidKey = EntryKind | (typeof OTHER_CHANGES)[number]

/** What may be done to several applications at once, with a sentence of its own for that. */
export const COUNTED: readonly SaidKey[] = [
  'thanks',
  'follow-up',
  'refusal',
  'hire',
  'let-go',
  'reopened',
  'entry-withdrawn',
]

/** What is told in other words once it is undone or made again. */
export const TURNED = [
  'refusal',
  'linkedin-acceptance',
  'step-dismissed',
  'settings-changed',
  'template-written',
] as const satisfies readonly SaidKey[]
export type Turned = (typeof TURNED)[number]

/** A sentence of the catalogue about a change, with what fills it. */
export interface Said {
  readonly key: SaidKey
  readonly company?: string
  readonly person?: string
  /** How many changes it tells of; with a key of COUNTED it speaks of several applications. */
  readonly count?: number
  /** The sentence tells of a change that was taken back, or made again. */
  readonly turn?: 'undone' | 'redone'
}
