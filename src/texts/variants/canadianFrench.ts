import { quebecTypography } from '#domain/quebecTypography.ts'
import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { layer } from './layer.ts'

const INTERVIEWS: OtherWords = [
  ['entretien', 'entrevue'],
  ['entretiens', 'entrevues'],
  ['un entretien', 'une entrevue'],
  ['cet entretien', 'cette entrevue'],
  ['aucun entretien', 'aucune entrevue'],
  ['quel entretien', 'quelle entrevue'],
  ['un autre entretien', 'une autre entrevue'],
  ['nouvel entretien', 'nouvelle entrevue'],
  ['un nouvel entretien', 'une nouvelle entrevue'],
  ['premier entretien', 'première entrevue'],
  ['un premier entretien', 'une première entrevue'],
  ['1er entretien', '1re entrevue'],
  ['le dernier entretien', 'la dernière entrevue'],
  ['du dernier entretien', 'de la dernière entrevue'],
  ['le prochain entretien', 'la prochaine entrevue'],
  ['un entretien précédent', 'une entrevue précédente'],
  ['entretien suivant', 'entrevue suivante'],
  ['entretien non tenu', 'entrevue non tenue'],
  ['l’entretien est fini', 'l’entrevue est finie'],
  ['un entretien est passé', 'une entrevue est passée'],
  ['aucun entretien à venir n’est noté', 'aucune entrevue à venir n’est notée'],
  ['cet entretien est déjà noté comme annulé', 'cette entrevue est déjà notée comme annulée'],
  ['vient d’y être noté', 'vient d’y être notée'],
]

/** What is said of an interview right behind it. */
const SAID_OF_ONE = 'annulé déplacé noté passé prévu raconté reporté tenu terminé'
const AGREEING: OtherWords = SAID_OF_ONE.split(' ').flatMap((participle) => [
  [`entretien ${participle}`, `entrevue ${participle}e`],
  [`un entretien ${participle}`, `une entrevue ${participle}e`],
  [`aucun entretien ${participle}`, `aucune entrevue ${participle}e`],
])

const OTHERS: OtherWords = [
  ['adresse e-mail', 'adresse courriel'],
  ['adresses e-mail', 'adresses courriel'],
  ['cet e-mail', 'ce courriel'],
  ['de l’e-mail', 'du courriel'],
  ['à l’e-mail', 'au courriel'],
  ['l’e-mail', 'le courriel'],
  ['e-mail', 'courriel'],
  ['e-mails', 'courriels'],
  ['nouvel e-mail', 'nouveau courriel'],
  ['la messagerie vocale', 'la boîte vocale'],
  ['message vocal laissé', 'message laissé dans la boîte vocale'],
  ['message vocal', 'message dans la boîte vocale'],
  ['carte de visite', 'carte professionnelle'],
  ['le week-end', 'la fin de semaine'],
  ['week-end', 'fin de semaine'],
  ['période d’essai', 'période de probation'],
  ['trois mois d’essai', 'trois mois de probation'],
  ['la date de début', 'la date d’entrée en fonction'],
  ['par le standard', 'par la réception'],
  ['le standard', 'la réception'],
  ['au standard', 'à la réception'],
  ['standard', 'réception'],
  // Monday to Friday; « ouvré » is not said.
  ['jour ouvré', 'jour ouvrable'],
  ['jours ouvrés', 'jours ouvrables'],
  ['technicien, agent de maîtrise', 'technicien, responsable d’équipe'],
  ['ouvrier, employé', 'employé'],
  ['01 99 00 12 34', '514 555-0134'],
  ['+33 6 39 98 12 34', '+1 514 555-0134'],
  ['06 39 98 12 34', '514 555-0134'],
  ['salon', 'salon de l’emploi'],
  ['salon, forum', 'salon de l’emploi, foire'],
  ['la visio', 'la vidéoconférence'],
  ['visio', 'vidéoconférence'],
  ['societe.fr', 'societe.ca'],
  // 12/03 is asked about in Québec: days are written out.
  ['24/11/2026', '2026-11-24'],
  ['24/11', '24 novembre'],
  ['3/12', '3 décembre'],
  ['24/12', '24 décembre'],
]

/** What is said otherwise in Canada. */
export const QUEBEC_WORDS: OtherWords = [...INTERVIEWS, ...AGREEING, ...OTHERS]

/** French as it is written in Québec and elsewhere in Canada. */
export const canadianFrench = layer<Catalogue>(
  QUEBEC_WORDS,
  {
    application: {
      entry: { callsTo: { voicemail: ' de {person}' } },
      fateNow: { cancelled: 'annulée' },
      fates: { postponed: 'Reportée…', cancelled: 'Annulée…' },
    },
    ahead: { fates: { cancelled: 'annulée' } },
    // Said of an interview without naming it.
    incomingMail: { movesFrom: 'Elle était notée le {day} à {time}.' },
    interview: {
      missingText: 'Elle a pu être retirée, ou sa candidature réunie à une autre.',
      side: 'Passée ou prévue',
      sides: { held: 'Elle a eu lieu', ahead: 'Elle est prévue' },
    },
    journal: {
      figures: {
        medianFrom: 'D’après {n} entrevues, celles qui attendent encore une réponse comprises',
      },
    },
    steps: { notHeld: 'Elle n’a pas eu lieu…' },
    board: { ordinals: { one: 're' } },
    offer: { trial: 'probation : {text}' },
    rules: {
      facts: { 'trial-ends': { label: 'Fin de la probation' } },
      // The article is called so.
      sources: { S2: 'l’article « Comment gérer l’après-entretien de recrutement ? »' },
      warnings: {
        'after-interview': 'L’entrevue commence {moment} : la préparer après ne servirait plus.',
      },
    },
    messages: { call: { tabs: { voicemail: 'Boîte vocale' } } },
  },
  quebecTypography,
)
