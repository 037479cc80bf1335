import { frenchTypography } from '#domain/frenchTypography.ts'
import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { ON_THE_MACHINE } from './onTheMachine.ts'
import { layer } from './layer.ts'

/** What is said otherwise in Switzerland. */
export const SWISS_WORDS: OtherWords = [
  ...ON_THE_MACHINE,
  ['de la période d’essai', 'du temps d’essai'],
  ['la période d’essai', 'le temps d’essai'],
  ['période d’essai', 'temps d’essai'],
  ['salon', 'salon de l’emploi'],
  ['salon, forum', 'salon de l’emploi, forum'],
  ['societe.fr', 'societe.ch'],
  ['technicien, agent de maîtrise', 'technicien, responsable d’équipe'],
  ['01 99 00 12 34', '022 000 12 34'],
  ['+33 6 39 98 12 34', '+41 78 000 12 34'],
  ['06 39 98 12 34', '078 000 12 34'],
  ['9 h', '9h'],
  ['10 h', '10h'],
  ['14 h 30', '14h30'],
  ['15 h', '15h'],
  ['18 h', '18h'],
]

/** French as it is written in Switzerland. */
export const swissFrench = layer<Catalogue>(
  SWISS_WORDS,
  {
    application: {
      hours: '{hours}h',
      hoursMinutes: '{hours}h{minutes}',
      entry: { callsTo: { voicemail: ' de {person}' } },
    },
    messages: { call: { tabs: { voicemail: 'Répondeur' } } },
  },
  frenchTypography,
)
