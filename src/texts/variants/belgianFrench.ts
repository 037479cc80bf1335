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
  // There has been no trial period since 2014: what follows the arrival are the first months.
  ['de la période d’essai', 'des premiers mois'],
  ['la période d’essai', 'les premiers mois'],
  ['période d’essai', 'premiers mois'],
  ['technicien, agent de maîtrise', 'technicien, responsable d’équipe'],
  ['01 99 00 12 34', '02 000 12 34'],
  ['+33 6 39 98 12 34', '+32 470 00 12 34'],
  ['06 39 98 12 34', '0470 00 12 34'],
]

/** French as it is written in Belgium. */
export const belgianFrench = layer<Catalogue>(
  BELGIAN_WORDS,
  {
    application: { entry: { callsTo: { voicemail: ' de {person}' } } },
    offer: { trial: 'premiers mois : {text}' },
    rules: {
      facts: { 'trial-ends': { label: 'Fin des premiers mois' } },
      whats: {
        're-approach': 'Reprendre contact quelques mois après l’arrivée de la personne choisie.',
      },
      reasons: {
        're-approach':
          'Les premiers mois de la personne choisie se terminent, et votre candidature peut redevenir utile : deux mois et demi après son arrivée, par défaut.',
      },
    },
    messages: { call: { tabs: { voicemail: 'Répondeur' } } },
  },
  frenchTypography,
)
