/** Why a step is where it is: the sentence, the hints, the sources. */
export const because = {
  reasons: {
    prepare:
      'Le jour même, de quoi relire ce qu’il faudra demander à la fin ; l’heure est un choix de Relance. | La veille au soir, le temps de relire ce qu’il faudra demander à la fin ; l’heure est un choix de Relance. | Le soir, {n} jours avant, le temps de relire ce qu’il faudra demander à la fin ; l’heure est un choix de Relance.',
    debrief:
      'Juste après, les détails sont encore là : ils feront de bons messages ; le moment est un choix de Relance.',
    thank:
      'On remercie chaque personne rencontrée dans les 24 heures, de préférence le lendemain matin ; au-delà, le temps pendant lequel un mot reste bienvenu est un choix de Relance.',
    'thank-somebody':
      'On remercie dans les 24 heures, mais personne n’est encore noté pour cet entretien : dites qui vous avez rencontré. Jusqu’à quand un mot reste bienvenu est un choix de Relance.',
    connect:
      'Une invitation envoyée le jour même est reconnue tout de suite ; l’heure est un choix de Relance.',
    promised:
      'Ils ont annoncé une date : on attend cette date, puis on relance au premier bon créneau.',
    'no-date':
      'Sans date annoncée, on relance {delay} après l’entretien : {usual} par défaut, certains conseillent 10 à 15 jours.',
    'no-date-urgent':
      'Le poste est urgent : sans date annoncée, on relance {delay} après l’entretien, plus tôt que d’habitude ({usual} par défaut).',
    'no-date-senior':
      'Pour un poste à responsabilités, la décision prend plus de temps : sans date annoncée, on relance {delay} après l’entretien ; un délai de 10 à 15 jours est raisonnable.',
    'no-date-no-hurry':
      'Le recrutement n’est pas pressé : sans date annoncée, on relance {delay} après l’entretien. Les articles ne sont pas d’accord : l’un dit une semaine, un autre 10 à 15 jours.',
    networking:
      'C’était une rencontre de réseau : un seul mot de suivi, {delay} après s’ils n’ont pas donné de date, dans les 10 à 15 jours conseillés ; d’autres disent une semaine, et s’en tenir à un seul mot est un choix de Relance.',
    'cancelled-with-date':
      'Ils ont annulé l’entretien et dit quand ils en reparleraient : on attend cette date, puis on demande au premier bon créneau.',
    cancelled:
      'Ils ont annulé l’entretien sans donner d’autre date : on laisse passer {delay}, puis on demande une nouvelle date ; ce délai est un choix de Relance.',
    'they-did-not-come':
      'Ils ne sont pas venus : on prend des nouvelles dès la demi-journée suivante, sans reproche ; le moment est un choix de Relance.',
    'could-not-come':
      'Vous n’avez pas pu venir : un mot tout de suite, pour le dire et proposer une autre date ; le moment est un choix de Relance.',
    'offer-withdrawn':
      'Ils ont retiré leur proposition : on laisse passer {delay}, puis on demande où en est le poste ; ce délai est un choix de Relance.',
    again:
      'Si rien ne vient, une autre relance {delay} après la précédente ; ce délai est un choix de Relance.',
    'answered-with-date':
      'Vous avez eu de leurs nouvelles, avec une date : on attend cette date, puis on relance au premier bon créneau.',
    answered:
      'Vous avez eu de leurs nouvelles, sans nouvelle date : on laisse passer {delay} ; ce délai est un choix de Relance.',
    reopened:
      'Vous avez rouvert cette candidature : on laisse passer {delay} avant de relancer ; ce délai est un choix de Relance.',
    'call-back':
      'Personne n’a décroché : on rappelle à une autre demi-journée, sans insister ; le moment est un choix de Relance.',
    'left-me-message':
      'Ils vous ont laissé un message : on rappelle au premier bon moment ; le moment est un choix de Relance.',
    'mail-after-message':
      'Un message est laissé : sans rappel de leur part d’ici la fin de la semaine, un e-mail prend le relais ; le temps qu’on leur laisse d’ordinaire est un choix de Relance.',
    'mail-instead-of-calls':
      'Plusieurs appels n’ont pas abouti : un e-mail vaut mieux qu’un appel de plus ; ce nombre est un choix de Relance.',
    'small-firm':
      'Dans une petite entreprise, personne ne prend les messages : après un premier appel sans réponse, un e-mail dérange moins qu’un autre appel.',
    'rounds-used':
      'Vous avez fait votre part. Après {delay} sans nouvelles, on peut passer à autre chose ; ce délai est un choix de Relance.',
    'missed-long-ago':
      'Cette candidature attend depuis un moment : {delay} depuis la fin de la bonne période (un choix de Relance). La garder ou la ranger, c’est vous qui voyez.',
    'refusal-thanks':
      'Un merci bref laisse la porte ouverte, et l’on peut demander un retour ; le délai est un choix de Relance.',
    're-approach':
      'Un peu avant la fin de la période d’essai de la personne choisie, votre candidature redevient utile : deux mois et demi après son arrivée, pour trois mois d’essai.',
    contract:
      'L’accord se met par écrit : salaire, date de début, signature. Le délai est un choix de Relance.',
    'tell-others':
      'D’autres entreprises attendent encore : les prévenir est courtois. Le délai est un choix de Relance.',
    'decide-before-deadline':
      'On répond {delay} avant l’échéance, pour garder une marge ; c’est un choix de Relance.',
    decide: 'Aucune échéance n’est notée : on répond sous {delay} ; c’est un choix de Relance.',
    'ask-again':
      'La balle est dans leur camp : sans nouvelles {delay} après votre message sur la proposition, on redemande, et toujours avant l’échéance ; ce délai est un choix de Relance.',
    'ask-again-with-date':
      'Ils ont annoncé une date pour leur réponse sur la proposition : on attend cette date, puis on redemande, toujours avant l’échéance ; c’est un choix de Relance.',
    'tell-offer':
      'Vous avez une proposition ailleurs : dire ici d’ici quand vous devez répondre leur laisse une chance de se décider. Le moment, {delay} après, est un choix de Relance.',
    'keep-in-touch':
      'Un contact de réseau s’entretient : un mot {delay} après le dernier échange ; ce rythme est un choix de Relance, et se coupe dans les réglages.',
    'ask-if-reopened':
      'Personne n’a été recruté : {delay} après, le poste a pu rouvrir et l’on peut le demander ; ce délai est un choix de Relance.',
    'ask-news':
      'Sans réponse {delay} après l’envoi, une seule question suffit, et le silence est courant ; ce délai est un choix de Relance, et se coupe dans les réglages.',
  },
  hints: {
    'who-to-reach': 'Ajoutez un e-mail, un numéro ou un profil : tout sera prêt le moment venu.',
    'they-agreed-to-call': 'Ils ont dit qu’ils rappelleraient : on leur en laisse le temps.',
    'ask-assistant-first': 'Demandez d’abord au secrétariat le bon moment pour appeler.',
    'still-welcome': 'Un merci reste bienvenu.',
    'vague-promise':
      'Ils sont restés vagues sur la date. C’est parfois un signe moins net, souvent rien du tout.',
    'leave-message': 'Si personne ne décroche, laissez cette fois un message.',
    'ask-at-the-end':
      'À demander avant de partir : la date de leur décision, qui la prend, les prochaines étapes, qui rappelle qui et comment, l’e-mail et la ligne directe de chaque personne, une carte de visite.',
    'ask-before-hanging-up':
      'À demander avant de raccrocher : la date de leur décision, qui la prend, les prochaines étapes, qui rappelle qui et comment, l’e-mail et la ligne directe de chaque personne.',
    'check-the-contract': 'À vérifier : le salaire convenu, la date de début, les deux signatures.',
    'or-somebody-else': 'Vous pouvez aussi vous adresser à {person}.',
    'mail-instead-of-calls': 'Écrivez plutôt que d’appeler encore.',
    'thanks-first': 'Le merci n’est pas parti : ce message commence par remercier.',
    'asks-whom': 'Dites d’abord qui vous avez rencontré : à chaque personne son merci.',
    'through-the-agency':
      'Vous passez par le cabinet : c’est à lui qu’on écrit d’abord ; c’est un choix de Relance.',
    'say-by-when': 'Dites que vous avez une proposition, et d’ici quand vous devez y répondre.',
    'answer-day-passed':
      'Le dernier jour pour y répondre est passé. Dites ce qu’est devenue cette proposition, ou laissez ce geste de côté : votre relance ici attend cela.',
  },
  sources: {
    S1: 'un article de conseil sur la relance après entretien : quand, que dire, par quel média',
    S2: 'l’article « Comment gérer l’après-entretien de recrutement ? »',
    S3: 'l’article « Devez-vous effectuer un suivi après une entrevue d’embauche ? » (2014)',
    S4: 'un article de Régis Delanoë : quand, qui et comment relancer, avec Frédéric Benay et Mila Elhamdi',
    S5: 'un article de N2Growth sur le mot de suivi après l’entretien',
    own: 'un choix de Relance, là où aucun article ne donne de nombre',
  },
} as const
