/**
 * How a command ended, as scripts are told: never changed, only added to. They are documented in
 * `docs/COMMAND_LINE.md`.
 */
export const EXIT = {
  done: 0,
  /** Something in Relance is wrong, or the running program went away. */
  failed: 1,
  /** The command line was not understood; nothing was opened. */
  'not-understood': 2,
  /** There is no logbook here, or it is not one that can be read. */
  'no-logbook': 3,
  /** Another program holds it, and cannot be asked. */
  busy: 4,
  /** A table leaves something in question: nothing was written. */
  questions: 5,
  /** A file could not be read or written, or what was asked for was refused. */
  refused: 6,
} as const
export type ExitName = keyof typeof EXIT
