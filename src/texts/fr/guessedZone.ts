export const guessedZone = {
  label: 'Votre fuseau horaire',
  line: 'Relance compte les heures comme à {guessed} ; cet ordinateur dit {machine}.',
  lineUtc: 'Relance compte les heures en temps universel (UTC) ; cet ordinateur dit {machine}.',
  keep: 'Garder ainsi',
  change: 'Changer dans les réglages',
} as const
