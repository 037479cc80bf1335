/** What courtesy would rather avoid. */
export const courtesy = {
  warnings: {
    'same-half-day':
      'Vous avez déjà contacté {person} dans cette demi-journée. Une seule fois par demi-journée, c’est plus léger.',
    'same-half-day-nobody':
      'Un contact est déjà noté dans cette demi-journée. Une seule fois par demi-journée, c’est plus léger.',
    'before-promise':
      'Ils ont annoncé une date, {day}. Avant ce jour, une relance peut sembler pressée.',
    'public-holiday': 'Le {day} est férié ({holiday}). Le prochain bon créneau est {moment}.',
    'outside-contact-hours':
      'Ce moment est en dehors des heures de contact. Le prochain bon créneau est {moment}.',
    'after-refusal': 'Leur décision est tombée. Un merci est bienvenu ; une relance, moins.',
    'after-refusal-until':
      'Leur décision est tombée. Un merci est bienvenu ; pour reprendre contact, mieux vaut attendre {day}.',
    'rounds-used':
      'Déjà {n} relance sans réponse. Une de plus est possible, c’est vous qui voyez. | Déjà {n} relances sans réponse. Une de plus est possible, c’est vous qui voyez.',
  },
} as const
