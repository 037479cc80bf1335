import type { Activation } from '#electron/host/machine/ports.ts'

/** What notices ask for, kept until somebody can do it. */
export interface Activations {
  readonly ask: (activation: Activation) => void
  /** From now on they are heard; those that were asked before come first. */
  readonly hear: () => void
}

/**
 * The press that started Relance is told at once, before there is a logbook to do it in: it waits, and is
 * not lost.
 */
export const keepActivations = (heed: (activation: Activation) => void): Activations => {
  const early: Activation[] = []
  let ask = (activation: Activation): void => void early.push(activation)
  return {
    ask: (activation) => ask(activation),
    hear: () => {
      ask = heed
      for (const activation of early.splice(0)) heed(activation)
    },
  }
}
