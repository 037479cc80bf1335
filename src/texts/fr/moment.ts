export const moment = {
  timeExample: 'Écrivez par exemple 14 h 30.',
} as const
