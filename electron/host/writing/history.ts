import { again } from '#domain/decide/again.ts'
import type { Decision } from '#domain/decide/decision.ts'
import type { Said } from '#domain/decide/said.ts'
import type { EventDraft } from '#domain/logbook/events.ts'

/** A change that was written: how to take it back and how to make it again. */
export interface Change {
  readonly said: Said
  readonly back: readonly EventDraft[]
  readonly forth: readonly EventDraft[]
}

/** What can be taken back and made again in this session, latest last. */
export interface History {
  readonly lastDone: () => Change | undefined
  readonly lastUndone: () => Change | undefined
  readonly did: (decision: Decision) => void
  readonly undid: () => void
  readonly redid: () => void
  readonly clear: () => void
}

/** More steps back than anybody takes; older ones are forgotten. */
const REMEMBERED = 200

export const makeHistory = (): History => {
  const done: Change[] = []
  const undone: Change[] = []
  return {
    lastDone: () => done.at(-1),
    lastUndone: () => undone.at(-1),
    did: ({ events, inverse, said }) => {
      undone.length = 0
      // What cannot be taken back hides what came before: the order would no longer hold.
      if (inverse === null) done.length = 0
      else done.push({ said, back: inverse, forth: again(events) })
      if (done.length > REMEMBERED) done.shift()
    },
    undid: () => {
      const change = done.pop()
      if (change !== undefined) undone.push(change)
    },
    redid: () => {
      const change = undone.pop()
      if (change !== undefined) done.push(change)
    },
    clear: () => {
      done.length = 0
      undone.length = 0
    },
  }
}
