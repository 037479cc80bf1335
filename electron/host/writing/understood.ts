import type { EventDraft } from '#domain/logbook/events.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { peopleGoneIn } from './peopleGone.ts'
import { readPast } from './readPast.ts'
import { removalsIn } from './removals.ts'
import type { makeUnionView } from './unionView.ts'

/** What the events of a log say, as they are read. */
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
  async (events: readonly StoredEvent[]) => {
    const read = await readPast(events, zone, isTakenBack, scheduler)
    return {
      live: union?.whole(events) ?? read.live,
      past: read.past,
      removals: removalsIn(events),
      gone: peopleGoneIn(events),
    }
  }

export type Understood = Awaited<ReturnType<ReturnType<typeof understanding>>>

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
