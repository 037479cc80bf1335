import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { JournalRow } from '#domain/views/journal.ts'
import type { LivePlans } from '#electron/host/plans/livePlans.ts'
import { SLICE } from '#electron/host/plans/passTime.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { LogReader } from './logReader.ts'
import { noteRemovals, type Understood } from './understood.ts'

/** What an open logbook says at present. */
export type State = Understood & { journal: readonly JournalRow[] | null }

/** What brings an open logbook up to date. */
export interface Following {
  /** Brings state and plans up to date with events that are safely written, as of `at`. */
  readonly apply: (events: readonly EventDraft[], at: number) => CardChanges | Promise<CardChanges>
  /** Forgets the state and reads the log again: after an erasure or a doubtful write. */
  readonly reload: () => Promise<CardChanges>
}

/** Plans some cards anew; very many in slices: an import touches ten thousand. */
export const replanned = (plans: LivePlans, cards: readonly string[]) =>
  cards.length > SLICE ? plans.refreshMany(cards) : plans.refresh(cards)

/** The cards that events are about. */
const touched = (events: readonly EventDraft[]): readonly string[] => [
  ...new Set(events.flatMap(({ application }) => application ?? [])),
]

/**
 * Puts another state in the place of this one once everything is planned by it. What was asked of the
 * journal until then is of the earlier one.
 */
export const replacing = (
  state: State,
  plans: LivePlans,
  live: LiveLogbook,
  rest: Partial<Understood> = {},
): Promise<CardChanges> =>
  plans.replanOver(live, () => Object.assign(state, rest, { live, journal: null }))

/** Brings the state and its plans up to date. */
export const following = (state: State, plans: LivePlans, reader: LogReader): Following => ({
  apply: (events, at) => {
    // Other settings are in force once everything is planned by them: until then all is as it was.
    const next = { ...state.live }
    const recordedAt = new Date(at).toISOString()
    for (const event of events) applyEvent(next, { ...event, recordedAt })
    noteRemovals(state, events, () => at)
    state.journal = null
    return next.settings === state.live.settings
      ? replanned(plans, touched(events))
      : replacing(state, plans, next)
  },
  reload: async () => {
    const understood = await reader.read()
    return replacing(state, plans, understood.live, understood)
  },
})
