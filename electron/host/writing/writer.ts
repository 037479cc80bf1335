import { refused, type Outcome } from '#domain/outcome.ts'
import type { Done } from '#contract/views.ts'
import type { TakenOver } from '#electron/host/logbook/events/carried.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { serialQueue, type Enqueue } from '#electron/host/machine/serialQueue.ts'
import { makeChanges, type Changes } from './changes.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Every write of the host: one after the other, acknowledged only once it is on the disk. */
export interface Writer extends Changes {
  /** From now on everything is refused: another logbook took the place of this one. */
  readonly retire: () => void
  /** Takes over what other computers wrote; what waits for other events is left out. */
  readonly takeIn: (events: readonly CarriedEvent[]) => Promise<Outcome<TakenOver>>
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
    answer: (events) => inTurn(() => changes.answer(events)),
    importTable: (table, revision) => inTurn(() => changes.importTable(table, revision)),
    addLogbook: (added) => inTurn(() => changes.addLogbook(added)),
    takeIn: (events) =>
      enqueue(async () => {
        const { carried } = working.log
        if (retired || carried === undefined) return refused('logbook-unavailable')
        const taken = await carried.take(events)
        if (taken.ok && taken.value.seqs.length > 0)
          onWritten(await working.takeIn(taken.value.seqs))
        return taken
      }),
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
