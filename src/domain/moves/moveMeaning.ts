import type { EntryKind } from '#domain/entry/entry.ts'
import { STAGES, type By, type Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/**
 * What it means to put a card into another stage: an entry is recorded; or the application is taken
 * up again after a decision; or entries noted too early are taken back; or nothing can move it, as
 * an interview is still `ahead`; or it stays.
 */
export type MoveMeaning = 'record' | 'revive' | 'take-back' | 'ahead' | 'stay'

/** The entry that brings a card into a stage. Nothing noted by hand alone makes one `interviewed`. */
export const ENTRY_OF_STAGE: By<Stage, Exclude<EntryKind, 'interview'> | undefined> = {
  interviewed: undefined,
  thanked: 'thanks',
  relanced: 'follow-up',
  refused: 'refusal',
  hired: 'hire',
  'let-go': 'let-go',
}

const DECIDED: readonly Stage[] = ['refused', 'hired', 'let-go']

/** Stages in which the application is over, for now. */
export const isDecided = (stage: Stage): boolean => DECIDED.includes(stage)

/** What moving `card` to `target` means. */
export const moveMeaning = (card: Pick<Card, 'stage' | 'planned'>, target: Stage): MoveMeaning => {
  if (card.stage === target) return 'stay'
  if (isDecided(target)) return 'record'
  if (isDecided(card.stage)) return 'revive'
  if (card.planned) return 'ahead'
  return STAGES.indexOf(target) > STAGES.indexOf(card.stage) ? 'record' : 'take-back'
}
