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
      value: '{n} jour au moins | {n} jours au moins',
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
    hire: {
      label: 'Embauche',
      value: '{moment}',
    },
    'others-open': {
      label: 'Autres candidatures ouvertes',
      value: '{n}',
    },
    offer: {
      label: 'Proposition reçue',
      value: '{moment}',
    },
    deadline: {
      label: 'Échéance',
      value: '{day}',
    },
    'no-margin': {
      label: 'Marge',
      value: 'l’échéance est proche : dès que possible',
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
      value: '{n} heure après la fin, notre choix | {n} heures après la fin, notre choix',
    },
    'thanks-limit': {
      label: 'Au plus tard',
      value: '{moment}',
    },
    missed: {
      label: 'Fin de la bonne période',
      value: '{day}',
    },
    target: {
      label: 'À partir de',
      value: '{day}',
    },
    'closed-holiday': {
      label: '{day}',
      value: 'férié ({holiday})',
    },
    'closed-weekend': {
      label: '{day}',
      value: 'week-end',
    },
    'closed-monday': {
      label: '{day}',
      value: 'réservé aux postes urgents',
    },
    'closed-day': {
      label: '{day}',
      value: 'hors de vos jours de contact',
    },
    'outside-hours': {
      label: '{moment}',
      value: 'après les heures de contact',
    },
    so: {
      label: 'Donc',
      value: '{moment}',
    },
    'so-late': {
      label: 'Prochain bon créneau',
      value: '{moment}',
    },
  },
} as const
