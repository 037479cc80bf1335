import { localOf } from '#domain/calendar/zone.ts'
import { isAdding } from '#domain/decide/addedLogbook.ts'
import { again } from '#domain/decide/again.ts'
import type { Decision } from '#domain/decide/decision.ts'
import type { TableImport } from '#domain/decide/importTable.ts'
import { inverseOf } from '#domain/decide/inverse.ts'
import type { Said } from '#domain/decide/said.ts'
import { saidOfEvents } from '#domain/decide/saidOfEvents.ts'
import { namedLike } from '#domain/decide/stillHolds.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, refused, type Outcome, type Refusal } from '#domain/outcome.ts'
import type { Done, HistoryView, TurnableChange } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { makeHistory, type Change, type History } from './history.ts'
import { addLogbook, type AddedLogbook } from './addLogbook.ts'
import { nextStepAfter } from './nextStep.ts'
import { makeRecorder, type Recorder } from './recorder.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Changes of a logbook that can be written, asked for one at a time. */
export interface Changes {
  readonly act: (commands: readonly Command[]) => Promise<Outcome<Done>>
  /** Answers what is asked about two words for one thing: the events name what they say. */
  readonly answer: (events: readonly EventDraft[]) => Promise<Outcome<Done>>
  /** Adds what another logbook holds, as one change. */
  readonly addLogbook: (added: AddedLogbook) => Promise<Outcome<Done>>
  /** Writes a whole table as one change, into the logbook that it was compared with. */
  readonly importTable: (table: TableImport, revision: number) => Promise<Outcome<Done>>
  /** What undo and redo would turn now; nothing in a logbook that cannot be written. */
  readonly history: () => Promise<HistoryView>
  /** Takes back the change of that id, without one the last. */
  readonly undo: (change?: string) => Promise<Outcome<Done>>
  readonly redo: (change?: string) => Promise<Outcome<Done>>
}

/** What a change is written with. */
interface Writing {
  readonly history: History
  readonly recorder: Recorder
  readonly onWritten: (changes: CardChanges) => void
}

/** What is said of what was written, and its name where it can be taken back. */
interface Written {
  readonly said: Said
  readonly change?: string
}

/** Erased, but a file could not be rewritten yet. */
const notYet = (said: Said): Said =>
  said.key === 'person-erased' || said.key === 'application-erased'
    ? { ...said, key: `${said.key}-not-yet` }
    : said

/** Writes what was decided. */
const write = async (
  key: string,
  { events, said, inverse, erase, isNamed }: Decision & { readonly isNamed?: boolean },
  { history, recorder, onWritten }: Writing,
): Promise<Outcome<Written>> => {
  if (events.length === 0) return accepted({ said })
  const written = await recorder.record({ key, turn: 'did', events, erase, isNamed })
  if (!written.ok) return written
  const { batch: id, at, changes, isErasing } = written.value
  const back = inverse === null ? null : namedLike(inverse, written.value.events)
  history.did({ id, at, events: written.value.events, said, back, forth: again(events) })
  onWritten(changes)
  return accepted({
    said: isErasing ? notYet(said) : said,
    ...(inverse === null ? {} : { change: id }),
  })
}

const nextOf = (commands: readonly Command[], working: WorkingLogbook): Pick<Done, 'next'> => {
  const next = nextStepAfter(commands, working.plans())
  return next === undefined ? {} : { next }
}

/** Decides and writes one deed; `commands` are those whose next step is told. */
const doneBy = async (
  { key, commands = [] }: { readonly key: string; readonly commands?: readonly Command[] },
  decision: Outcome<Decision & { readonly isNamed?: boolean }>,
  working: WorkingLogbook,
  writing: Writing,
): Promise<Outcome<Done>> => {
  if (!decision.ok) return decision
  const written = await write(key, decision.value, writing)
  if (!written.ok) return written
  const { change, said } = written.value
  return accepted({
    revision: working.revision(),
    said,
    undoable: change !== undefined,
    ...(change === undefined ? {} : { change }),
    ...nextOf(commands, working),
  })
}

/** Another computer wrote there since: which, and when. */
const changedSince = (working: WorkingLogbook, { events }: Change): Refusal => {
  const by = working.lastElsewhere(new Set(events.map(({ application }) => application)))
  return { ...refused('changed-since'), ...(by === undefined ? {} : { by }) }
}

const turnable = (working: WorkingLogbook, change: Change | undefined): TurnableChange | null =>
  change === undefined || working.log.readOnly
    ? null
    : { change: change.id, said: change.said, at: localOf(change.at, working.time().zone) }

/** Takes back or makes again, where what it builds on still stands. */
const makeTurning =
  (
    working: WorkingLogbook,
    { history, recorder, onWritten }: Writing,
    settleDoubt: (key: string) => Promise<void>,
  ) =>
  async (turn: 'undone' | 'redone', id?: string): Promise<Outcome<Done>> => {
    const key = `${turn} ${id ?? ''} ${String(working.revision())}`
    await settleDoubt(key)
    const isUndo = turn === 'undone'
    const meant = isUndo ? history.toUndo(id) : history.toRedo(id)
    if (!meant.ok) return meant
    const change = meant.value
    const back = namedLike(change.back, change.events)
    const before = isUndo ? change.events : back
    if (!isAdding(change.events) && !working.stands(before)) return changedSince(working, change)
    const events = isUndo ? back : change.forth
    const isNamed = isUndo && working.isShared()
    const written = await recorder.record({ key, turn, events, isNamed })
    if (!written.ok) return written
    history[isUndo ? 'undid' : 'redid'](change)
    onWritten(written.value.changes)
    return accepted({
      revision: working.revision(),
      said: { ...change.said, turn },
      undoable: history.lastDone() !== undefined,
      change: change.id,
    })
  }

/** `onWritten` is told of every change on the board, and that something was written. */
export const makeChanges = (
  working: WorkingLogbook,
  clock: Clock,
  onWritten: (changes: CardChanges) => void,
): Changes => {
  const history = makeHistory(working.past())
  const recorder = makeRecorder(working, clock)
  const writing: Writing = { history, recorder, onWritten }

  const settleDoubt = async (key: string): Promise<void> => {
    const changes = await recorder.settleDoubt(key)
    if (changes === null) return
    onWritten(changes)
    history.restart(working.past())
  }

  const undoOrRedo = makeTurning(working, writing, settleDoubt)

  return {
    act: async (commands) => {
      const key = JSON.stringify(commands)
      await settleDoubt(key)
      return doneBy({ key, commands }, working.decide(commands), working, writing)
    },
    answer: async (events) => {
      const key = JSON.stringify(events)
      await settleDoubt(key)
      const before = working.logbook()
      const said = saidOfEvents(before, events)
      const decision = { events, said, inverse: inverseOf(before, events), isNamed: true }
      return doneBy({ key }, accepted(decision), working, writing)
    },
    importTable: async (table, revision) => {
      const key = `import ${table.import}`
      // What it brings to light of another write was not compared with.
      await settleDoubt(key)
      if (revision !== working.revision()) return refused('changed-since')
      return doneBy({ key }, await working.decideImport(table), working, writing)
    },
    addLogbook: async (added) => {
      await settleDoubt(`add ${added.path}`)
      return addLogbook(added, { working, history, clock, onWritten })
    },
    history: () =>
      Promise.resolve({
        undo: turnable(working, history.lastDone()),
        redo: turnable(working, history.lastUndone()),
      }),
    undo: (change) => undoOrRedo('undone', change),
    redo: (change) => undoOrRedo('redone', change),
  }
}
