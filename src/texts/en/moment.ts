export const moment = {
  timeExample: 'Write for example 14:30.',
} as const
