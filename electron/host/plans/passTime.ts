import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { CardChanges, Plans } from './plans.ts'
import type { ViewTime } from '#domain/views/stepView.ts'

/** Applications replanned before other calls are let through: a few milliseconds' worth. */
export const SLICE = 200

/**
 * Replans these, a slice at a time so that no call waits long. Stops early when `isCurrent` says that
 * the plans were replaced meanwhile.
 */
export const refreshInSlices = async (
  plans: Plans,
  ids: readonly string[],
  time: ViewTime,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
  isCurrent: () => boolean,
): Promise<CardChanges> => {
  const changed: CardChanges['changed'][number][] = []
  const removed: string[] = []
  for (let start = 0; start < ids.length && isCurrent(); start += SLICE) {
    const slice = plans.refresh(ids.slice(start, start + SLICE), time)
    changed.push(...slice.changed)
    removed.push(...slice.removed)
    await yieldToCalls()
  }
  return { changed, removed }
}

/** Replans everything because time has passed. */
export const passTime = (
  plans: Plans,
  time: ViewTime,
  scheduler: Pick<Scheduler, 'yieldToCalls'>,
  isCurrent: () => boolean,
): Promise<CardChanges> => {
  const ids = plans.all().map(({ application }) => application.id)
  return refreshInSlices(plans, ids, time, scheduler, isCurrent)
}
