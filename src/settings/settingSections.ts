/** The parts of the settings, in their order; each has its own address. */
export const SECTIONS = [
  'you',
  'appearance',
  'reminders',
  'hours',
  'rules',
  'templates',
  'data',
] as const
