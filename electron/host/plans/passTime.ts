import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { CardChanges, Plans } from './plans.ts'
import type { ViewTime } from '#domain/views/stepView.ts'

/** Applications replanned before other calls are let through: a few milliseconds' worth. */
export const SLICE = 100
/** Applications looked at and not planned, likewise. */
export const LOOKED_AT = 1_000

/** Goes through these in pieces so that no call waits long. */
export const inPieces = async <Value>(
  values: readonly Value[],
  length: number,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
  work: (piece: readonly Value[]) => void,
): Promise<void> => {
  for (let start = 0; start < values.length; start += length) {
    if (start > 0) await yieldToCalls()
    work(values.slice(start, start + length))
  }
}

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

/** Replans what is another because time has passed. */
export const passTime = (
  plans: Plans,
  time: ViewTime,
  scheduler: Pick<Scheduler, 'yieldToCalls'>,
  isCurrent: () => boolean,
): Promise<CardChanges> => refreshInSlices(plans, plans.overAt(time), time, scheduler, isCurrent)

/**
 * Plans very many. All cards are known before any is planned: otherwise each that others depend on would
 * have those planned again.
 */
export const planInSlices = async (
  plans: Plans,
  ids: readonly string[],
  time: ViewTime,
  scheduler: Pick<Scheduler, 'yieldToCalls'>,
  isCurrent: () => boolean = () => true,
): Promise<CardChanges> => {
  const touched = new Set(ids)
  await inPieces(ids, LOOKED_AT, scheduler, (piece) => {
    const also = plans.know(piece)
    for (const id of also === 'all' ? plans.all().map(({ card }) => card.id) : also) touched.add(id)
  })
  return refreshInSlices(plans, [...touched], time, scheduler, isCurrent)
}
