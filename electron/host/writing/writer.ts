import { refused, type Outcome } from '#domain/outcome.ts'
import type { Done } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { serialQueue, type Enqueue } from '#electron/host/machine/serialQueue.ts'
import { makeChanges, type Changes } from './changes.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Every write of the host: one after the other, acknowledged only once it is on the disk. */
export interface Writer extends Changes {
  /** From now on everything is refused: another logbook took the place of this one. */
  readonly retire: () => void
  /** Runs something between two writes. */
  readonly betweenWrites: Enqueue
}

/** `onWritten` is told of every change on the board, and that something was written. */
export const makeWriter = (
  working: WorkingLogbook,
  clock: Clock,
  onWritten: (changes: CardChanges) => void,
): Writer => {
  const enqueue = serialQueue()
  const changes = makeChanges(working, clock, onWritten)
  let retired = false

  const inTurn = (task: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> =>
    enqueue(async () => {
      if (retired) return refused('changed-since')
      return working.log.readOnly ? refused('read-only') : task()
    })

  return {
    act: (commands) => inTurn(() => changes.act(commands)),
    importTable: (table) => inTurn(() => changes.importTable(table)),
    addLogbook: (added) => inTurn(() => changes.addLogbook(added)),
    // After what is being written: the answer is about what comes next.
    history: () => enqueue(changes.history),
    undo: (change) => inTurn(() => changes.undo(change)),
    redo: (change) => inTurn(() => changes.redo(change)),
    retire: () => {
      retired = true
    },
    betweenWrites: enqueue,
  }
}
