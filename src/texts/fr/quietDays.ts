/** Why a day is quiet though people work on it, said like the name of a holiday. */
export const quietDays = {
  'between-the-years': 'Fêtes de fin d’année',
  bridge: 'Pont',
  'day-after-thanksgiving': 'Lendemain de Thanksgiving',
} as const
