import type { GoingBack } from './calls/goingBack.ts'
import type { CurrentSession } from './currentSession.ts'
import { makeSharing, type RunningSharing } from './devices/makeSharing.ts'
import { logbooksAt } from './devices/reach/logbooksAt.ts'
import { openCarrier } from './devices/reach/openCarrier.ts'
import type { Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'

/** Without a word for so long, nobody sits before a computer that cannot tell. */
const AWAY_MS = 10 * 60_000

/** What sharing needs of the host that is made around it. */
export interface AroundSharing {
  readonly current: () => CurrentSession
  readonly goingBack: () => GoingBack
  /** When somebody last did something here, in milliseconds since the epoch. */
  readonly usedAt: () => number
  readonly phraseCost: number | undefined
}

/** The sharing of a shell's logbook with the person's other computers. */
export const sharingOf = (
  { folder, version, clock, secrets, push, inUse }: Shell,
  scheduler: Scheduler,
  { current, goingBack, usedAt, phraseCost }: AroundSharing,
): RunningSharing =>
  makeSharing({
    ...{ folder, program: version, clock, scheduler, secrets, workFactor: phraseCost },
    current: () => current().get(),
    carriers: { open: openCarrier, logbooksAt },
    replaceBy: (path) => goingBack().replaceBy(path),
    restore: (backup) => goingBack().restore(backup),
    onView: (view) => push('devices', view),
    said: () => ({
      rung: current()
        .told()
        .map(({ step, moment, atMs }) => ({ step, moment, at: atMs })),
      inUse: inUse?.() ?? Math.abs(clock.now() - usedAt()) < AWAY_MS,
    }),
  })
