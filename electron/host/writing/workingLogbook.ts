import { decideAll } from '#domain/decide/decideAll.ts'
import { decideImport, type TableImport } from '#domain/decide/importTable.ts'
import type { DecideContext, Decision } from '#domain/decide/decision.ts'
import { localOf } from '#domain/calendar/zone.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { isDeed } from './ownBatches.ts'
import { journalOf, type JournalRow } from '#domain/views/journal.ts'
import type { LiveLogbook, Logbook } from '#domain/logbook/logbook.ts'
import type { PastChange } from '#domain/decide/pastChange.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { makeLivePlans, type LivePlans } from '#electron/host/plans/livePlans.ts'
import type { CardChanges, Plans } from '#electron/host/plans/plans.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import { following, replacing, replanned, type Following, type State } from './following.ts'
import { makeLogReader, type LogReader } from './logReader.ts'
import type { PeopleGone } from './peopleGone.ts'
import { sharedSide, type SharedSide } from './sharedSide.ts'
import { noteRemovals, understanding } from './understood.ts'
import { makeUnionView, type UnionView } from './unionView.ts'

/** An open logbook: what the log says, rebuilt and kept live, with the plans made from it. */
export interface WorkingLogbook extends SharedSide, Following {
  readonly log: EventLog
  /** The settings as written name a zone that no clock knows; another stands in for it. */
  readonly hasNoZone: boolean
  readonly logbook: () => Logbook
  readonly plans: () => Plans
  readonly revision: () => number
  readonly bringUp: LivePlans['bringUp']
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
  readonly keepSnapshot: LogReader['keepSnapshot']
  /** Replans what time alone changes; nothing within one minute of the wall clock. */
  readonly passTime: () => Promise<CardChanges>
  /** Every entry, newest first. */
  readonly journal: () => readonly JournalRow[]
}

/** To decide ten thousand rows takes half a second, to write them as long: other calls go between. */
const thenOthers = async <Value>(
  decided: Value,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<Value> => {
  await yieldToCalls()
  return decided
}

const timeIn =
  (clock: Clock) =>
  ({ settings: { zone } }: Logbook): ViewTime => ({ now: localOf(clock.now(), zone), zone })

const isAbout = (cards: ReadonlySet<string>, command: Command): boolean =>
  'application' in command && cards.has(command.application)

const followed = ({ current, revision, order, movesSince, passTime, bringUp }: LivePlans) => ({
  plans: current,
  revision,
  bringUp,
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

/** How a log is opened: whether several computers write it, and which program reads it. */
export interface WorkingOptions {
  readonly isShared?: () => boolean
  readonly program?: string | undefined
}

/** Reads `log` as one whose changes are taken back here where they were done at this computer. */
const readerOf = (
  log: EventLog,
  zone: string,
  scheduler: Scheduler,
  { isShared = () => false, program }: WorkingOptions,
): { readonly reader: LogReader; readonly union: UnionView | null } => {
  const { carried } = log
  const union = carried === undefined ? null : makeUnionView(carried, zone)
  const isTakenBack = ({ seq, batch }: StoredEvent): boolean =>
    isDeed(batch) &&
    (carried === undefined || !isShared() || carried.index().at(seq)?.device === carried.device())
  const understand = understanding(union, zone, { isTakenBack, scheduler })
  // The zone stands in for settings that were never written.
  const named = program === undefined ? undefined : `${program} ${zone}`
  return { union, reader: makeLogReader(log, { understand, scheduler, program: named }) }
}

/**
 * Reads a log and keeps what it says. The zone stands in until the person chose one. Of a logbook that is
 * shared only what was done at this computer is taken back here.
 */
export const openWorkingLogbook = async (
  log: EventLog,
  clock: Clock,
  scheduler: Scheduler,
  options: WorkingOptions = {},
): Promise<WorkingLogbook> => {
  const { isShared = () => false } = options
  const { reader, union } = readerOf(log, clock.zone(), scheduler, options)
  const state: State = { ...(await reader.read()), journal: null }
  const { hasNoZone } = state
  const live = (): LiveLogbook => state.live
  const timeOf = timeIn(clock)
  const time = (): ViewTime => timeOf(live())
  const plans = await makeLivePlans(live, timeOf, scheduler)

  const shared = sharedSide({
    ...{ carried: log.carried, union, isShared, live },
    noted: (events) => {
      noteRemovals(state, events, ({ recordedAt }) => Date.parse(recordedAt))
      state.journal = null
    },
    replanned: (ids, next) =>
      ids.has(null)
        ? replacing(state, plans, next)
        : replanned(
            plans,
            [...ids].flatMap((id) => id ?? []),
          ),
  })

  return {
    log,
    hasNoZone,
    logbook: live,
    yieldToCalls: scheduler.yieldToCalls,
    ...followed(plans),
    ...deciding({ live, unknown: shared.unknown, time, plans, scheduler }),
    time,
    past: () => state.past,
    removals: () => state.removals,
    peopleGone: () => state.gone,
    ...following(state, plans, reader),
    ...shared,
    keepSnapshot: reader.keepSnapshot,
    journal: () => (state.journal ??= journalOf(live().applications.values(), time())),
  }
}
