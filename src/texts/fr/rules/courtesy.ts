/** What courtesy would rather avoid. */
export const courtesy = {
  warnings: {
    'same-half-day':
      'Un contact avec {person} est déjà noté dans cette demi-journée. Un seul par demi-journée, c’est plus léger à recevoir.',
    'same-half-day-nobody':
      'Un contact est déjà noté dans cette demi-journée. Un seul par demi-journée, c’est plus léger à recevoir.',
    'same-half-day-shared':
      'Un contact avec {person}, à la même boîte ou au même numéro, est déjà noté dans cette demi-journée. Un seul par demi-journée, c’est plus léger à recevoir.',
    'before-promise':
      'Ils ont annoncé une date, {day}. Une relance peut sembler pressée avant {from}.',
    'too-early':
      'Il est encore un peu tôt : souvent, rien n’est décidé avant. Le bon moment commence {day}.',
    'public-holiday':
      'Ce jour-là est férié ({holiday}, {day}) : votre message attendrait. Le prochain bon créneau est {moment}.',
    'outside-contact-hours':
      'À ce moment-là, on dérange davantage et on est moins lu. Le prochain bon créneau est {moment}.',
    'after-refusal': 'Ils ont donné leur décision. Un merci est bienvenu ; une relance, moins.',
    'after-refusal-until':
      'Ils ont donné leur décision. Un merci est bienvenu ; pour reprendre contact, mieux vaut attendre {day}.',
    'after-deadline':
      'Le dernier jour pour répondre à la proposition est le {day}. Après, elle pourrait ne plus être valable.',
    'after-interview': 'L’entretien commence {moment} : le préparer après ne servirait plus.',
    away: 'Vous ne serez pas là ce jour-là, jusqu’au {day} compris.',
    ill: 'Ce jour-là, vous serez encore malade d’après vos notes, jusqu’au {day} compris.',
    'rounds-used':
      'Déjà {n} relance sans réponse. Une de plus est possible, c’est vous qui voyez. | Déjà {n} relances sans réponse. Une de plus est possible, c’est vous qui voyez.',
  },
} as const
