export const guessedZone = {
  label: 'Your time zone',
  line: 'Relance counts hours as in {guessed}; this computer says {machine}.',
  lineUtc: 'Relance counts hours in Universal Time (UTC); this computer says {machine}.',
  keep: 'Keep it so',
  change: 'Change it in the settings',
} as const
