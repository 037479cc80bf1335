import { endingFacts } from './endingFacts.ts'
import { offerFacts } from './offerFacts.ts'

/** What a date is deduced from, line by line. */
export const facts = {
  facts: {
    'interview-ahead': {
      label: 'Entretien à venir',
      value: '{moment}',
    },
    interview: {
      label: 'Entretien',
      value: '{moment}',
    },
    'interview-ended': {
      label: 'Fin de l’entretien',
      value: '{moment}',
    },
    'no-date-announced': {
      label: 'Date annoncée',
      value: 'aucune',
    },
    'vague-date-announced': {
      label: 'Date annoncée',
      value: 'vague',
    },
    promised: {
      label: 'Date annoncée',
      value: '{day}',
    },
    grace: {
      label: 'Marge après cette date',
      value: '{n} jour ouvré | {n} jours ouvrés',
    },
    'they-agreed-to-call': {
      label: 'Ce qui était convenu',
      value: 'ils appellent',
    },
    'last-round': {
      label: 'Dernière relance',
      value: '{moment}',
    },
    'rounds-used': {
      label: 'Relances envoyées',
      value: '{n}, pour un maximum choisi de {most}',
    },
    answer: {
      label: 'Leur réponse',
      value: '{moment}',
    },
    reopened: {
      label: 'Candidature rouverte',
      value: '{moment}',
    },
    'unanswered-call': {
      label: 'Dernier appel',
      value: '{moment}, sans réponse',
    },
    'unanswered-calls': {
      label: 'Appels restés sans réponse',
      value: '{n}',
    },
    voicemail: {
      label: 'Message vocal',
      value: '{moment}',
    },
    'message-left': {
      label: 'Message laissé',
      value: '{moment}',
    },
    'days-to-call-back': {
      label: 'Le temps qu’ils rappellent',
      value: '{n} jour d’ordinaire | {n} jours d’ordinaire',
    },
    'friday-of-that-week': {
      label: 'Fin de cette semaine-là',
      value: '{day}',
    },
    'promise-ahead': {
      label: 'Date annoncée',
      value: '{day}, on l’attend',
    },
    refusal: {
      label: 'Leur décision',
      value: '{moment}',
    },
    'chosen-starts': {
      label: 'Arrivée de la personne choisie',
      value: '{day}',
    },
    'chosen-unknown': {
      label: 'Arrivée de la personne choisie',
      value: 'inconnue : on compte depuis leur décision',
    },
    trial: {
      label: 'Période d’essai',
      value: '{n} mois',
    },
    'trial-ends': {
      label: 'Fin de l’essai',
      value: '{day}',
    },
    'nothing-noted': {
      label: 'Notes',
      value: 'rien encore',
    },
    'no-details': {
      label: 'Coordonnées',
      value: 'aucune pour le moment',
    },
    'hours-after': {
      label: 'Délai',
      value: '{n} heure après la fin | {n} heures après la fin',
    },
    'next-morning': {
      label: 'Le lendemain',
      value: '{day}, on peut écrire dès le matin',
    },
    'no-morning-next-day': {
      label: 'Le lendemain',
      value: '{day}, pas d’heures de contact le matin',
    },
    'same-day': {
      label: 'Alors, le jour même',
      value:
        '{n} heure après la fin, un choix de Relance | {n} heures après la fin, un choix de Relance',
    },
    'thanks-limit': {
      label: 'Au plus tard',
      value: '{moment}',
    },
    missed: {
      label: 'Fin de la bonne période',
      value: '{day}',
    },
    evening: {
      label: 'En soirée',
      value: 'il serait trop tard pour écrire : le lendemain',
    },
    'promised-by': {
      label: 'Leur dernier jour',
      value: '{day} compris',
    },
    'promised-within-hours': {
      label: 'Délai annoncé',
      value: '{n} heure, jusqu’au {moment} | {n} heures, jusqu’au {moment}',
    },
    'earlier-promise': {
      label: 'Date dite à un entretien précédent',
      value: 'dite le {day}, elle tient toujours',
    },
    'after-that-interview': {
      label: 'Après le dernier entretien',
      value: 'pas avant le {n}er jour ouvré | pas avant le {n}e jour ouvré',
    },
    'day-after-their-call': {
      label: 'Le jour de leur appel',
      value: 'on le leur laisse : le jour ouvré suivant',
    },
    'deciders-above': {
      label: 'La décision se prend plus haut',
      value: '{n} jour de plus | {n} jours de plus',
    },
    'no-hurry': {
      label: 'Rythme',
      value: 'sans urgence',
    },
    'networking-talk': {
      label: 'Occasion',
      value: 'rencontre de réseau',
    },
    'left-me-message': {
      label: 'Leur message',
      value: '{moment}',
    },
    'small-firm': {
      label: 'Petite entreprise',
      value: 'personne n’y prend les messages',
    },
    cancelled: {
      label: 'Entretien annulé',
      value: '{moment}',
    },
    'they-did-not-come': {
      label: 'L’entretien',
      value: 'ils ne sont pas venus, noté le {moment}',
    },
    'could-not-come': {
      label: 'L’entretien',
      value: 'vous n’avez pas pu venir, noté le {moment}',
    },
    'last-word': {
      label: 'Dernier échange',
      value: '{moment}',
    },
    'months-after': {
      label: 'Délai',
      value: '{n} mois',
    },
    'nobody-hired': {
      label: 'Le poste',
      value: 'personne n’a été recruté',
    },
    'working-day': {
      label: 'Un jour ouvré',
      value: '{day}',
    },
    sending: {
      label: 'Candidature envoyée',
      value: '{moment}',
    },
    'days-after-sending': {
      label: 'Délai',
      value: '{n} jour | {n} jours',
    },
    ...offerFacts,
    ...endingFacts,
  },
} as const
