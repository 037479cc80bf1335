import { localOf } from '#domain/calendar/zone.ts'
import { again } from '#domain/decide/again.ts'
import type { Decision } from '#domain/decide/decision.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Done, HistoryView, TurnableChange } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { makeHistory, type Change } from './history.ts'
import { nextStepAfter } from './nextStep.ts'
import { makeRecorder } from './recorder.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Changes of a logbook that can be written, asked for one at a time. */
export interface Changes {
  readonly act: (commands: readonly Command[]) => Promise<Outcome<Done>>
  /** What undo and redo would turn now; nothing in a logbook that cannot be written. */
  readonly history: () => Promise<HistoryView>
  /** Takes back the change of that id, without one the last. */
  readonly undo: (change?: string) => Promise<Outcome<Done>>
  readonly redo: (change?: string) => Promise<Outcome<Done>>
}

/** `onWritten` is told of every change on the board, and that something was written. */
export const makeChanges = (
  working: WorkingLogbook,
  clock: Clock,
  onWritten: (changes: CardChanges) => void,
): Changes => {
  const history = makeHistory(working.past())
  const recorder = makeRecorder(working, clock)

  const settleDoubt = async (key: string): Promise<void> => {
    const changes = await recorder.settleDoubt(key)
    if (changes === null) return
    onWritten(changes)
    history.restart(working.past())
  }

  const undoOrRedo = async (turn: 'undone' | 'redone', id?: string): Promise<Outcome<Done>> => {
    const key = `${turn} ${id ?? ''} ${String(working.revision())}`
    await settleDoubt(key)
    const meant = turn === 'undone' ? history.toUndo(id) : history.toRedo(id)
    if (!meant.ok) return meant
    const change = meant.value
    const events = turn === 'undone' ? change.back : change.forth
    const written = await recorder.record({ key, turn, events })
    if (!written.ok) return written
    if (turn === 'undone') history.undid(change)
    else history.redid(change)
    onWritten(written.value.changes)
    return accepted({
      revision: working.revision(),
      said: { ...change.said, turn },
      undoable: history.lastDone() !== undefined,
      change: change.id,
    })
  }

  /** Writes what was decided; its name, where it can be taken back. */
  const write = async (key: string, decision: Decision): Promise<Outcome<string | undefined>> => {
    const { events, said, inverse, erase } = decision
    if (events.length === 0) return accepted(undefined)
    const written = await recorder.record({ key, turn: 'did', events, erase })
    if (!written.ok) return written
    const { batch: id, at, changes } = written.value
    history.did({ id, at, events, said, back: inverse, forth: again(events) })
    onWritten(changes)
    return accepted(inverse === null ? undefined : id)
  }

  const turnable = (change: Change | undefined): TurnableChange | null =>
    change === undefined
      ? null
      : { change: change.id, said: change.said, at: localOf(change.at, working.time().zone) }

  return {
    act: async (commands) => {
      const key = JSON.stringify(commands)
      await settleDoubt(key)
      const decision = working.decide(commands)
      if (!decision.ok) return decision
      const written = await write(key, decision.value)
      if (!written.ok) return written
      const change = written.value
      const next = nextStepAfter(commands, working.plans())
      return accepted({
        revision: working.revision(),
        said: decision.value.said,
        undoable: change !== undefined,
        ...(change === undefined ? {} : { change }),
        ...(next === undefined ? {} : { next }),
      })
    },
    history: () =>
      Promise.resolve({
        undo: turnable(working.log.readOnly ? undefined : history.lastDone()),
        redo: turnable(working.log.readOnly ? undefined : history.lastUndone()),
      }),
    undo: (change) => undoOrRedo('undone', change),
    redo: (change) => undoOrRedo('redone', change),
  }
}
