import type { Handlers } from '#contract/calls.ts'
import type { looks } from '#contract/looks.ts'
import { leavingOf } from '#domain/views/leaving.ts'
import { silenceOf } from '#domain/views/silence/silence.ts'
import { weekBackOf } from '#domain/views/week/weekBack.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { leavingWith } from '#electron/host/plans/leaving.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about absences, silence and weeks; without a logbook nothing is there. */
export const lookCalls = (
  working: () => WorkingLogbook | null,
  now: () => string,
  scheduler: Scheduler,
): Pick<Handlers, keyof typeof looks> => ({
  leaving: (asked) => {
    const open = working()
    return open === null
      ? leavingOf([], asked.days, { now: now(), zone: 'UTC' })
      : leavingWith(open.logbook(), open.plans(), asked, open.time(), scheduler)
  },
  silence: () => {
    const open = working()
    return open === null
      ? silenceOf([], { now: now(), zone: 'UTC' })
      : silenceOf(open.logbook().applications.values(), open.time())
  },
  weekBack: ({ date }) => {
    const open = working()
    return open === null
      ? weekBackOf([], date, { now: now(), zone: 'UTC', region: 'FR' })
      : weekBackOf(open.plans().all(), date, {
          ...open.time(),
          region: open.logbook().settings.region,
        })
  },
})
