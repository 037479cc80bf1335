import type { Reminder } from './reminder.ts'

/** The person's other computers, as far as reminders go. */
export interface OthersRinging {
  /** Whether one of them told of it, once the clock of here had reached its moment. */
  readonly rang: (reminder: Reminder) => boolean
  /** How long this computer leaves it to them, in milliseconds; 0 where it rings at once. */
  readonly waitMs: () => number
  /** It was told of here: they are to hear it soon. */
  readonly tell: () => void
}

/** Nobody else rings. */
export const ALONE: OthersRinging = {
  rang: () => false,
  waitMs: () => 0,
  tell: () => undefined,
}

/** What is due and left to this computer, and what was told of elsewhere. */
export interface LeftHere {
  readonly toldElsewhere: readonly Reminder[]
  readonly due: readonly Reminder[]
}

/** Leaves what is due to the others for a while, for each from when it was due first. */
export const makeLeaving = (others: OthersRinging) => {
  const dueSince = new Map<string, number>()
  return (due: readonly Reminder[], atMs: number): LeftHere => {
    const waitMs = others.waitMs()
    const seen = new Set<string>()
    const isLeft = ({ step, moment }: Reminder): boolean => {
      const key = `${step.id}@${moment}`
      seen.add(key)
      const since = dueSince.get(key) ?? atMs
      dueSince.set(key, since)
      // A clock set back must not prolong the wait.
      return atMs - since >= waitMs || atMs < since
    }
    const toldElsewhere = due.filter(others.rang)
    const rest = due.filter((reminder) => !toldElsewhere.includes(reminder))
    const left = rest.filter(isLeft)
    for (const key of dueSince.keys()) if (!seen.has(key)) dueSince.delete(key)
    return { toldElsewhere, due: left }
  }
}
