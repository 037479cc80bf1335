/** Why a day is quiet though people work on it, said like the name of a holiday. */
export const quietDays = {
  'between-the-years': 'Christmas and New Year',
  bridge: 'Bridge day',
  'day-after-thanksgiving': 'Day after Thanksgiving',
} as const
