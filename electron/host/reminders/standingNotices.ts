import { unstamped } from '#domain/logbook/stepId.ts'
import { isLetBe } from '#domain/views/weight.ts'
import { askedAt } from '#domain/views/askedAt.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Notice, Notifier } from '#electron/host/machine/ports.ts'
import type { Reminder } from './reminder.ts'

/** Notices that are taken back where nobody needs them any more; a system shows fewer. */
const KEPT = 50

/** The notices that were shown, each with what it tells of. */
export interface StandingNotices {
  readonly note: (notice: Notice, reminders: readonly Reminder[]) => void
  /** Takes back what tells of nothing that is still asked for: done, put off, undone, or gone. */
  readonly review: (steps: () => Iterable<StepView>, now: string) => void
}

/** For which moment each step is asked for; one that has had its time is asked for no more. */
const momentsOf = (steps: Iterable<StepView>, now: string): ReadonlyMap<string, string> => {
  const moments = new Map<string, string>()
  for (const step of steps) if (!isLetBe(step, now)) moments.set(unstamped(step.id), askedAt(step))
  return moments
}

export const makeStandingNotices = ({ withdraw }: Notifier): StandingNotices => {
  let standing: readonly (readonly [Notice, readonly Reminder[]])[] = []
  return {
    note: (notice, reminders) => {
      standing = [...standing, [notice, reminders] as const].slice(-KEPT)
    },
    review: (steps, now) => {
      if (standing.length === 0) return
      const moments = momentsOf(steps(), now)
      const isAsked = ({ step, moment }: Reminder): boolean => {
        const at = moments.get(unstamped(step.id))
        return at !== undefined && (at <= now || at <= moment)
      }
      const needed = standing.filter(([, reminders]) => reminders.some(isAsked))
      for (const [notice] of standing.filter((one) => !needed.includes(one))) withdraw?.(notice)
      standing = needed
    },
  }
}
