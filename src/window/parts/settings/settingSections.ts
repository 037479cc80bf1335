/** The parts of the settings, in their order; each has its own address. */
export const SECTIONS = [
  'you',
  'appearance',
  'reminders',
  'hours',
  'away',
  'rules',
  'templates',
  'removed',
  'computers',
  'data',
] as const

/** Those that are written into the logbook, and so wait while nothing can be written there. */
export const LOGBOOK_SECTIONS: ReadonlySet<(typeof SECTIONS)[number]> = new Set([
  'you',
  'hours',
  'away',
  'rules',
])
