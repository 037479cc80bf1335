import { frenchTypography } from '#domain/frenchTypography.ts'
import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { ON_THE_MACHINE } from './onTheMachine.ts'
import { layer } from './layer.ts'

/** What is said otherwise in Belgium. */
export const BELGIAN_WORDS: OtherWords = [
  ...ON_THE_MACHINE,
  ['salon', 'salon de l’emploi'],
  ['salon, forum', 'salon de l’emploi, forum'],
  ['societe.fr', 'societe.be'],
]

/** French as it is written in Belgium. */
export const belgianFrench = layer<Catalogue>(
  BELGIAN_WORDS,
  {
    application: { entry: { callsTo: { voicemail: ' de {person}' } } },
    messages: { call: { tabs: { voicemail: 'Répondeur' } } },
  },
  frenchTypography,
)
