import { isZone } from '#domain/calendar/zone.ts'
import type { PastChange } from '#domain/decide/pastChange.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { emptyLogbook } from '#domain/logbook/logbook.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { peopleGoneIn } from './peopleGone.ts'
import { readPast } from './readPast.ts'
import { heldStill, type Standing } from './standing.ts'
import type { makeUnionView } from './unionView.ts'

/** What a log says. */
export interface Understood extends Omit<Standing, 'seq'> {
  /** The last changes, oldest first. */
  readonly past: readonly PastChange[]
  /** As it was before these; null where several computers wrote, whose events are not read in order. */
  readonly before: Standing | null
}

/** Keeps beside the state what was taken off, and when. */
export const noteRemovals = <Event extends EventDraft>(
  { removals, gone }: Pick<Understood, 'removals' | 'gone'>,
  events: readonly Event[],
  atOf: (event: Event) => number,
): void => {
  for (const event of events)
    if (event.type === 'application-removed') removals.set(event.application, atOf(event))
  gone.note(events)
}

const writtenAt = ({ recordedAt }: StoredEvent): number => Date.parse(recordedAt)

/** Whether the settings name a zone that no clock knows; undefined where the events do not say. */
const haveNoZone = (events: readonly EventDraft[]): boolean | undefined => {
  const last = events.findLast(({ type }) => type === 'settings-changed')
  if (last?.type !== 'settings-changed') return undefined
  return last.body !== null && !isZone(last.body.settings.zone)
}

/** Before the first event. */
const nothing = (zone: string): Standing => ({
  ...{ seq: 0, hasNoZone: false, live: emptyLogbook(zone) },
  ...{ removals: new Map(), gone: peopleGoneIn([]) },
})

/** What the events of a log say, as they are read: all of them, or those behind where it stood. */
export const understanding =
  (
    union: ReturnType<typeof makeUnionView> | null,
    zone: string,
    {
      isTakenBack,
      scheduler,
    }: {
      readonly isTakenBack: (event: StoredEvent) => boolean
      readonly scheduler: Pick<Scheduler, 'yieldToCalls'>
    },
  ) =>
  async (events: readonly StoredEvent[], from: Standing = nothing(zone)): Promise<Understood> => {
    const { live, removals, gone } = from
    let before: Standing | null = null
    const past = await readPast(events, live, {
      ...{ isDeed: isTakenBack, scheduler },
      onBeginning: (earlier) => {
        noteRemovals(from, earlier, writtenAt)
        const hasNoZone = haveNoZone(earlier) ?? from.hasNoZone
        before = heldStill({ ...from, seq: earlier.at(-1)?.seq ?? from.seq, hasNoZone })
      },
    })
    noteRemovals(from, events, writtenAt)
    const hasNoZone = haveNoZone(events) ?? from.hasNoZone
    const united = (await union?.whole(events, scheduler.yieldToCalls)) ?? null
    return {
      ...{ past, removals, gone, hasNoZone, live: united ?? live },
      before: united === null ? before : null,
    }
  }
