import type { EntryKind } from '#domain/entry/entry.ts'

/** What is said of a change that is no entry; keys under `said` in the catalogues. */
export const OTHER_CHANGES = [
  'opened',
  'details-changed',
  'person-noted',
  'person-removed',
  'person-erased',
  'people-joined',
  'people-split',
  'people-unlike',
  'person-moved',
  'person-left',
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
  /** Some file could not be rewritten yet: no room, or another program holds it. */
  'person-erased-not-yet',
  'application-erased-not-yet',
  'settings-changed',
  'absence-noted',
  'absence-ended',
  'absence-removed',
  'illness-noted',
  'illness-ended',
  'illness-removed',
  'template-written',
  'template-reset',
  'table-imported',
  'import-taken-back',
  'logbook-added',
  /** Before any interview it goes into no other drawer. */
  'sent-let-go',
  'several',
] as const

/** Every sentence that can be said about a change: that an entry was noted, or one of the others. */
export type SaidKey = EntryKind | (typeof OTHER_CHANGES)[number]

/** What is told in other words once it is undone or made again, besides the entries whose row says so. */
export const TURNED = [
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
