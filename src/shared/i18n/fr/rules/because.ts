/** Why a step is where it is: the sentence, the facts, the hints, the sources. */
export const because = {
  reasons: {
    prepare: 'La veille au soir, le temps de relire ce qu’il faudra demander à la fin.',
    debrief: 'Tout de suite après, les détails sont encore là : ils font les bons messages.',
    thank:
      'On remercie chaque personne rencontrée dans les 24 heures, de préférence le lendemain matin.',
    connect:
      'Une invitation envoyée le jour même est reconnue tout de suite ; l’heure est notre choix.',
    promised:
      'Ils ont annoncé une date : on attend cette date, puis on relance au premier bon créneau.',
    'no-date':
      'Sans date annoncée, on relance {delay} après l’entretien : une semaine par défaut, certains conseillent 10 à 15 jours.',
    'no-date-urgent':
      'Le poste est urgent : sans date annoncée, on relance {delay} après l’entretien, du mardi au lundi par exemple.',
    'no-date-senior':
      'Pour un poste à responsabilité, la décision prend plus de temps : on relance à partir de {delay} après l’entretien.',
    again:
      'Sans nouvelles, une autre relance {delay} après la précédente ; ce délai est notre choix.',
    'answered-with-date': 'Ils ont répondu « pas encore » avec une date : on attend cette date.',
    answered:
      'Ils ont répondu « pas encore » sans date : on laisse passer {delay} ; ce délai est notre choix.',
    'call-back': 'Personne n’a décroché : on rappelle une autre demi-journée, sans insister.',
    'mail-after-message':
      'Un message est laissé : s’ils ne rappellent pas, un e-mail en fin de semaine prend le relais.',
    'mail-instead-of-calls':
      'Plusieurs appels n’ont pas abouti : un e-mail vaut mieux qu’un appel de plus ; ce nombre est notre choix.',
    'rounds-used':
      'Vous avez fait votre part. {delay} sans nouvelles, et l’on peut passer à autre chose ; ce délai est notre choix.',
    'missed-long-ago':
      'Ce geste attend depuis longtemps ({delay} de plus que prévu, notre choix). Le garder ou le laisser : c’est vous qui décidez.',
    'refusal-thanks':
      'Un merci bref laisse la porte ouverte, et l’on peut demander un retour ; le délai est notre choix.',
    're-approach':
      'Vers la fin de la période d’essai de la personne choisie, votre candidature redevient utile : au mois 2,5 pour trois mois d’essai.',
    contract:
      'L’accord se met par écrit : salaire, date de début, signature. Le délai est notre choix.',
    'tell-others':
      'D’autres entreprises attendent encore : les prévenir est courtois. Le délai est notre choix.',
    'decide-before-deadline':
      'On répond {delay} avant l’échéance, pour garder une marge ; c’est notre choix.',
    decide: 'Aucune échéance n’est notée : on répond sous {delay} ; c’est notre choix.',
  },
  facts: {
    'interview-ahead': {
      label: 'Entretien à venir',
      value: '{moment}',
    },
    interview: {
      label: 'Entretien',
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
      label: 'Délai de grâce',
      value: '{n} jour ouvré | {n} jours ouvrés',
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
      value: '{n}',
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
      label: 'Appel sans réponse',
      value: '{moment}',
    },
    'unanswered-calls': {
      label: 'Appels sans réponse',
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
    trial: {
      label: 'Période d’essai',
      value: '{n} mois',
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
      label: 'Offre reçue',
      value: '{moment}',
    },
    deadline: {
      label: 'Échéance',
      value: '{day}',
    },
    'nothing-noted': {
      label: 'Notes',
      value: 'rien encore',
    },
    'next-morning': {
      label: 'Le lendemain',
      value: '{day}, ouvert le matin',
    },
    'no-morning-next-day': {
      label: 'Le lendemain',
      value: '{day}, fermé le matin',
    },
    missed: {
      label: 'Fenêtre passée',
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
      value: 'lundi : postes urgents seulement',
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
  hints: {
    'who-to-reach': 'Ajoutez un e-mail, un numéro ou un profil : le geste sera prêt.',
    'they-agreed-to-call': 'Ils ont dit qu’ils rappelleraient : on leur laisse ce temps.',
    'ask-assistant-first': 'Demandez d’abord à l’assistant le bon moment pour appeler.',
    'still-welcome': 'Un merci reste bienvenu.',
    'vague-promise': 'La date annoncée était vague ; cela arrive souvent et ne dit rien de sûr.',
    'leave-message': 'Si personne ne décroche, laissez cette fois un message.',
    'ask-at-the-end':
      'À demander avant de partir : la date de leur décision, qui rappelle qui et comment, l’e-mail et la ligne directe de chaque personne, une carte de visite.',
    'check-the-contract': 'À vérifier : le salaire convenu, la date de début, les deux signatures.',
    'mail-instead-of-calls': 'Écrivez plutôt que d’appeler encore.',
  },
  sources: {
    S1: 'un article de coach sur la relance après entretien : quand, que dire, par quel média',
    S2: 'l’article « Comment gérer l’après-entretien de recrutement ? »',
    S3: 'l’article « Devez-vous effectuer un suivi après une entrevue d’embauche ? » (2014)',
    S4: 'un article de Régis Delanoë : quand, qui et comment relancer, avec Frédéric Benay et Mila Elhamdi',
    S5: 'un article de N2Growth sur le mot de suivi après l’entretien',
    own: 'un choix de Relance, là où aucun article ne donne de nombre',
  },
} as const
