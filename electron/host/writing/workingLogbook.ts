import { decideAll } from '#domain/decide/decideAll.ts'
import { decideImport, type TableImport } from '#domain/decide/importTable.ts'
import type { DecideContext, Decision } from '#domain/decide/decision.ts'
import { isZone, localOf } from '#domain/calendar/zone.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { journalOf, type JournalRow } from '#domain/views/journal.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import type { PastChange } from '#domain/decide/pastChange.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { SLICE } from '#electron/host/plans/passTime.ts'
import { makeLivePlans, type LivePlans } from '#electron/host/plans/livePlans.ts'
import type { CardChanges, Plans } from '#electron/host/plans/plans.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { PeopleGone } from './peopleGone.ts'
import { sharedSide, type SharedSide } from './sharedSide.ts'
import { noteRemovals, understanding } from './understood.ts'
import { makeUnionView } from './unionView.ts'

/** An open logbook: what the log says, rebuilt and kept live, with the plans made from it. */
export interface WorkingLogbook extends SharedSide {
  readonly log: EventLog
  /** The settings as written name a zone that no clock knows; another stands in for it. */
  readonly hasNoZone: boolean
  readonly logbook: () => Logbook
  readonly plans: () => Plans
  readonly revision: () => number
  readonly order: LivePlans['order']
  readonly movesSince: LivePlans['movesSince']
  readonly time: () => ViewTime
  readonly decide: (commands: readonly Command[]) => Outcome<Decision>
  /** Between two pieces of long work. */
  readonly yieldToCalls: Scheduler['yieldToCalls']
  /** Decides a whole table, however many rows it has. */
  readonly decideImport: (table: TableImport) => Promise<Outcome<Decision>>
  /** The last changes as the log tells them when it was last read, oldest first. */
  readonly past: () => readonly PastChange[]
  /** When each application taken off was taken off last, in milliseconds since the epoch. */
  readonly removals: () => ReadonlyMap<string, number>
  /** Who was taken off a card, or erased. */
  readonly peopleGone: () => PeopleGone
  /** Brings state and plans up to date with events that are safely written, as of `at`. */
  readonly apply: (events: readonly EventDraft[], at: number) => CardChanges | Promise<CardChanges>
  /** Forgets the state and reads the log again: after an erasure or a doubtful write. */
  readonly reload: () => Promise<CardChanges>
  /** Replans what time alone changes; nothing within one minute of the wall clock. */
  readonly passTime: () => Promise<CardChanges>
  /** Every entry, newest first. */
  readonly journal: () => readonly JournalRow[]
}

const hasNoZone = (events: readonly EventDraft[]): boolean => {
  const last = events.findLast(({ type }) => type === 'settings-changed')
  return last?.type === 'settings-changed' && last.body !== null && !isZone(last.body.settings.zone)
}
/** How the batch begins that keeps the machine's zone as the person's; before, that was all of it. */
export const FIRST_ZONE = 'first-zone'
/** How the batches begin that put a zone in the place of one that no clock knows. */
export const HEALED_ZONE = 'healed-zone-'

/** How the batches begin that take over what was chosen before it was a setting of the logbook. */
export const CARRIED_CHOICES = 'carried-choices-'

/** What Relance wrote by itself is nobody's deed: it is not taken back. */
const isDeed = (batch: string): boolean =>
  !batch.startsWith(FIRST_ZONE) &&
  !batch.startsWith(HEALED_ZONE) &&
  !batch.startsWith(CARRIED_CHOICES)

/** To decide ten thousand rows takes half a second, to write them as long: other calls go between. */
const thenOthers = async <Value>(
  decided: Value,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<Value> => {
  await yieldToCalls()
  return decided
}

/** Plans some cards anew; very many in slices: an import touches ten thousand. */
const replanned = (plans: LivePlans, cards: readonly string[]) =>
  cards.length > SLICE ? plans.refreshMany(cards) : plans.refresh(cards)

const timeIn =
  (clock: Clock) =>
  ({ settings: { zone } }: Logbook): ViewTime => ({ now: localOf(clock.now(), zone), zone })

/** The cards that events are about. */
const touched = (events: readonly EventDraft[]): readonly string[] => [
  ...new Set(events.flatMap(({ application }) => application ?? [])),
]

const isAbout = (cards: ReadonlySet<string>, command: Command): boolean =>
  'application' in command && cards.has(command.application)

const followed = ({ current, revision, order, movesSince, passTime }: LivePlans) => ({
  plans: current,
  revision,
  order,
  movesSince,
  passTime,
})

/** What commands and tables amount to, as of now. */
const deciding = ({
  live,
  unknown,
  time,
  plans,
  scheduler,
}: {
  readonly live: () => Logbook
  readonly unknown: () => ReadonlySet<string>
  readonly time: () => ViewTime
  readonly plans: LivePlans
  readonly scheduler: Scheduler
}): Pick<WorkingLogbook, 'decide' | 'decideImport'> => ({
  decide: (commands) => {
    if (commands.some((command) => isAbout(unknown(), command))) return refused('card-newer')
    const context: DecideContext = { ...time(), proposed: plans.current().proposed }
    return decideAll(live(), commands, context)
  },
  decideImport: (table) => thenOthers(decideImport(live(), table, time()), scheduler),
})

/**
 * Reads a log and keeps what it says. The zone stands in until the person chose one. Of a logbook that is
 * shared only what was done at this computer is taken back here.
 */
export const openWorkingLogbook = async (
  log: EventLog,
  clock: Clock,
  scheduler: Scheduler,
  isShared: () => boolean = () => false,
): Promise<WorkingLogbook> => {
  const zoneAtFirst = clock.zone()
  const { carried } = log
  const union = carried === undefined ? null : makeUnionView(carried, zoneAtFirst)
  const isTakenBack = ({ seq, batch }: StoredEvent): boolean =>
    isDeed(batch) &&
    (carried === undefined || !isShared() || carried.index().at(seq)?.device === carried.device())
  const understand = understanding(union, zoneAtFirst, { isTakenBack, scheduler })
  const events = await log.read()
  let { live, past, removals, gone } = await understand(events)
  const timeOf = timeIn(clock)
  const time = (): ViewTime => timeOf(live)
  const plans = await makeLivePlans(() => live, timeOf, scheduler)
  let journal: readonly JournalRow[] | null = null

  const shared = sharedSide({
    ...{ carried, union, isShared, live: () => live },
    noted: (events) => {
      noteRemovals({ removals, gone }, events, ({ recordedAt }) => Date.parse(recordedAt))
      journal = null
    },
    replanned: (ids) =>
      ids.has(null)
        ? plans.replanOver(live, () => undefined)
        : replanned(
            plans,
            [...ids].flatMap((id) => id ?? []),
          ),
  })

  return {
    log,
    hasNoZone: hasNoZone(events),
    logbook: () => live,
    yieldToCalls: scheduler.yieldToCalls,
    ...followed(plans),
    ...deciding({ live: () => live, unknown: shared.unknown, time, plans, scheduler }),
    time,
    past: () => past,
    removals: () => removals,
    peopleGone: () => gone,
    apply: (events, at) => {
      // Other settings are in force once everything is planned by them: until then all is as it was.
      const next = { ...live }
      for (const event of events) applyEvent(next, event)
      noteRemovals({ removals, gone }, events, () => at)
      journal = null
      return next.settings === live.settings
        ? replanned(plans, touched(events))
        : plans.replanOver(next, () => {
            live = next
          })
    },
    ...shared,
    reload: async () => {
      const understood = await understand(await log.read())
      return plans.replanOver(understood.live, () => {
        ;({ live, past, removals, gone } = understood)
        journal = null
      })
    },
    journal: () => (journal ??= journalOf(live.applications.values(), time())),
  }
}
