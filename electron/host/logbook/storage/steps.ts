/** Thrown where the person stopped something; who began it takes away what was begun, and lets it pass. */
export class Stopped extends Error {}

/** Told the share of something that is done, from 0 to 1; throws `Stopped` once it is to be given up. */
export type Step = (done: number) => void

/** How something that lasts gets on. */
export interface Steps {
  readonly step: Step
  /** From here on it goes to its end: tells so, and is never thrown out of. */
  readonly last: Step
}

/** For whoever does not ask how far it is. */
export const UNTOLD: Steps = { step: () => undefined, last: () => undefined }

/** The same within a stretch of a whole. */
export const within =
  (step: Step, from: number, to: number): Step =>
  (done) =>
    step(from + (to - from) * Math.min(1, done))
