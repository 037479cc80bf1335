import type { Said } from '#domain/decide/said.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Done } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { makeHistory } from './history.ts'
import { nextStepAfter } from './nextStep.ts'
import { makeRecorder } from './recorder.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Changes of a logbook that can be written, asked for one at a time. */
export interface Changes {
  readonly act: (commands: readonly Command[]) => Promise<Outcome<Done>>
  readonly undo: () => Promise<Outcome<Done>>
  readonly redo: () => Promise<Outcome<Done>>
}

/** `onWritten` is told of every change on the board, and that something was written. */
export const makeChanges = (
  working: WorkingLogbook,
  clock: Clock,
  onWritten: (changes: CardChanges) => void,
): Changes => {
  const history = makeHistory()
  const recorder = makeRecorder(working, clock)

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

  const undoOrRedo = async (turn: 'undone' | 'redone'): Promise<Outcome<Done>> => {
    const key = `${turn} ${String(working.revision())}`
    await settleDoubt(key)
    const change = turn === 'undone' ? history.lastDone() : history.lastUndone()
    if (change === undefined)
      return refused(turn === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo')
    const events = turn === 'undone' ? change.back : change.forth
    const written = await recorder.record({ key, events })
    if (!written.ok) return written
    if (turn === 'undone') history.undid()
    else history.redid()
    onWritten(written.value)
    return done({ ...change.said, turn })
  }

  return {
    act: async (commands) => {
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
    },
    undo: () => undoOrRedo('undone'),
    redo: () => undoOrRedo('redone'),
  }
}
