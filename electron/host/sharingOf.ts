import type { GoingBack } from './calls/goingBack.ts'
import { makeSharing, type RunningSharing } from './devices/makeSharing.ts'
import { logbooksAt } from './devices/reach/logbooksAt.ts'
import { openCarrier } from './devices/reach/openCarrier.ts'
import type { Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'
import type { Session } from './session/session.ts'

/** The sharing of a shell's logbook with the person's other computers. */
export const sharingOf = (
  { folder, version, clock, secrets, push }: Shell,
  scheduler: Scheduler,
  {
    current,
    goingBack,
    workFactor,
  }: {
    readonly current: () => Session
    readonly goingBack: () => GoingBack
    readonly workFactor: number | undefined
  },
): RunningSharing =>
  makeSharing({
    ...{ folder, program: version, clock, scheduler, current, secrets, workFactor },
    carriers: { open: openCarrier, logbooksAt },
    replaceBy: (path) => goingBack().replaceBy(path),
    onView: (view) => push('devices', view),
  })
