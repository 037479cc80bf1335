import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { layer } from './layer.ts'
import { NORTH_AMERICAN, NORTH_AMERICAN_TEXTS } from './northAmerican.ts'

/** What is said otherwise in the United States. */
export const AMERICAN_WORDS: OtherWords = [
  ...NORTH_AMERICAN,
  ['cancelled', 'canceled'],
  ['coloured', 'colored'],
  ['colour', 'color'],
  ['colours', 'colors'],
  ['labour', 'labor'],
  ['public holiday', 'holiday'],
  ['public holidays', 'holidays'],
  ['24/11', '11/24'],
  ['24/11/2026', '11/24/2026'],
]

/** English as it is written in the United States. */
export const americanEnglish = layer<Catalogue>(AMERICAN_WORDS, NORTH_AMERICAN_TEXTS)
