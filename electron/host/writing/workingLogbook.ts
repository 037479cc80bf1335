import { decideAll } from '#domain/decide/decideAll.ts'
import type { DecideContext, Decision } from '#domain/decide/decision.ts'
import { localOf } from '#domain/calendar/zone.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { journalOf, type JournalRow } from '#domain/views/journal.ts'
import { applyEvent, rebuild, type LiveLogbook, type Logbook } from '#domain/logbook/logbook.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { passTime } from '#electron/host/plans/passTime.ts'
import { makePlans, type CardChanges, type Plans } from '#electron/host/plans/plans.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/** An open logbook: what the log says, rebuilt and kept live, with the plans made from it. */
export interface WorkingLogbook {
  readonly log: EventLog
  readonly logbook: () => Logbook
  readonly plans: () => Plans
  readonly revision: () => number
  readonly time: () => ViewTime
  readonly decide: (commands: readonly Command[]) => Outcome<Decision>
  /** Brings state and plans up to date with events that are safely written. */
  readonly absorb: (events: readonly EventDraft[]) => CardChanges
  /** Forgets the state and reads the log again: after an erasure or a doubtful write. */
  readonly reload: () => Promise<CardChanges>
  /** Replans what time alone changes; nothing within one minute of the wall clock. */
  readonly passTime: () => Promise<CardChanges>
  /** Every entry, newest first. */
  readonly journal: () => readonly JournalRow[]
}

const NOTHING: CardChanges = { changed: [], removed: [] }

/** Reads a log and keeps what it says. The zone stands in until the person chose one. */
export const openWorkingLogbook = async (
  log: EventLog,
  clock: Clock,
  scheduler: Scheduler,
): Promise<WorkingLogbook> => {
  const zoneAtFirst = clock.zone()
  let live: LiveLogbook = rebuild(await log.read(), zoneAtFirst)
  const time = (): ViewTime => {
    const { zone } = live.settings
    return { now: localOf(clock.now(), zone), zone }
  }
  let plannedAt = time()
  let plans = makePlans(live, live.settings, plannedAt)
  let revision = 1
  let journal: readonly JournalRow[] | null = null

  const counted = (changes: CardChanges): CardChanges => {
    if (changes.changed.length + changes.removed.length > 0) revision += 1
    return changes
  }

  const replanAll = (): CardChanges => {
    const before = new Map(plans.all().map(({ card }) => [card.id, JSON.stringify(card)]))
    plannedAt = time()
    plans = makePlans(live, live.settings, plannedAt)
    journal = null
    const changed = plans
      .all()
      .map(({ card }) => card)
      .filter((card) => before.get(card.id) !== JSON.stringify(card))
    const removed = [...before.keys()].filter((id) => plans.of(id) === undefined)
    return counted({ changed, removed })
  }

  const touched = (events: readonly EventDraft[]): ReadonlySet<string> =>
    new Set(events.flatMap(({ application }) => application ?? []))

  return {
    log,
    logbook: () => live,
    plans: () => plans,
    revision: () => revision,
    time,
    decide: (commands) => {
      const context: DecideContext = { ...time(), proposed: plans.proposed }
      return decideAll(live, commands, context)
    },
    absorb: (events) => {
      for (const event of events) applyEvent(live, event)
      journal = null
      if (events.some(({ type }) => type === 'settings-changed')) return replanAll()
      return counted(plans.refresh(touched(events), time()))
    },
    reload: async () => {
      live = rebuild(await log.read(), zoneAtFirst)
      return replanAll()
    },
    passTime: async () => {
      const now = time()
      if (now.now === plannedAt.now && now.zone === plannedAt.zone) return NOTHING
      plannedAt = now
      const current = plans
      const changes = await passTime(current, now, scheduler, () => plans === current)
      return plans === current ? counted(changes) : NOTHING
    },
    journal: () => (journal ??= journalOf(live.applications.values(), time())),
  }
}
