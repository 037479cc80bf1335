import type { Said } from '#domain/decide/said.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Done } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { serialQueue, type Enqueue } from '#electron/host/machine/serialQueue.ts'
import { makeHistory } from './history.ts'
import { nextStepAfter } from './nextStep.ts'
import { makeRecorder } from './recorder.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Every write of the host: one after the other, acknowledged only once it is on the disk. */
export interface Writer {
  readonly act: (commands: readonly Command[]) => Promise<Outcome<Done>>
  readonly undo: () => Promise<Outcome<Done>>
  readonly redo: () => Promise<Outcome<Done>>
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
  const history = makeHistory()
  const recorder = makeRecorder(working, clock)
  let retired = false

  const done = (said: Said, next?: StepView): Outcome<Done> =>
    accepted({
      revision: working.revision(),
      said,
      undoable: history.lastDone() !== undefined,
      ...(next === undefined ? {} : { next }),
    })

  const settleDoubt = async (key: string): Promise<void> => {
    const changes = await recorder.settleDoubt(key)
    if (changes === null) return
    onWritten(changes)
    history.clear()
  }

  const act = async (commands: readonly Command[]): Promise<Outcome<Done>> => {
    const key = JSON.stringify(commands)
    await settleDoubt(key)
    const decision = working.decide(commands)
    if (!decision.ok) return decision
    const { events, said, erase } = decision.value
    if (events.length > 0) {
      const written = await recorder.record({ key, events, erase })
      if (!written.ok) return written
      history.did(decision.value)
      onWritten(written.value)
    }
    return done(said, nextStepAfter(commands, working.plans()))
  }

  const undoOrRedo = async (turn: 'undone' | 'redone'): Promise<Outcome<Done>> => {
    const key = `${turn} ${String(working.revision())}`
    await settleDoubt(key)
    const change = turn === 'undone' ? history.lastDone() : history.lastUndone()
    if (change === undefined)
      return refused(turn === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo')
    const written = await recorder.record({
      key,
      events: turn === 'undone' ? change.back : change.forth,
    })
    if (!written.ok) return written
    if (turn === 'undone') history.undid()
    else history.redid()
    onWritten(written.value)
    return done({ ...change.said, turn })
  }

  const inTurn = (task: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> =>
    enqueue(async () => {
      if (retired) return refused('changed-since')
      return working.log.readOnly ? refused('read-only') : task()
    })

  return {
    act: (commands) => inTurn(() => act(commands)),
    undo: () => inTurn(() => undoOrRedo('undone')),
    redo: () => inTurn(() => undoOrRedo('redone')),
    retire: () => {
      retired = true
    },
    betweenWrites: enqueue,
  }
}
