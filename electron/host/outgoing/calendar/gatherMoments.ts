import { inOrderOfTime, type CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import { momentsOf } from '#domain/outgoing/calendar/momentsOf.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { SLICE } from '#electron/host/plans/passTime.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** Everything ahead of one card; nothing where it is not on the board. */
export const momentsOfOne = (working: WorkingLogbook, id: string): readonly CalendarMoment[] => {
  const planned = working.plans().of(id)
  return planned === undefined ? [] : [...momentsOf(planned, working.time())].sort(inOrderOfTime)
}

/** Everything ahead of all cards, in order of time; other calls pass in between. */
export const allMoments = async (
  working: WorkingLogbook,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<readonly CalendarMoment[]> => {
  const moments: CalendarMoment[] = []
  for (const [place, planned] of working.plans().all().entries()) {
    moments.push(...momentsOf(planned, working.time()))
    if (place % SLICE === SLICE - 1) await yieldToCalls()
  }
  return moments.sort(inOrderOfTime)
}
