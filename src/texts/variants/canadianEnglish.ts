import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { layer } from './layer.ts'
import { NORTH_AMERICAN, NORTH_AMERICAN_TEXTS } from './northAmerican.ts'

/** What is said otherwise in Canada. */
export const CANADIAN_WORDS: OtherWords = [
  ...NORTH_AMERICAN,
  // 12/03 is asked about in Canada: days are written out.
  ['24/11', 'November 24'],
  ['24/11/2026', '2026-11-24'],
]

/** English as it is written in Canada. */
export const canadianEnglish = layer<Catalogue>(CANADIAN_WORDS, NORTH_AMERICAN_TEXTS)
