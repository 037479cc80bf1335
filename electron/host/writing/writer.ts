import { randomUUID } from 'node:crypto'
import type { EraseTarget } from '#domain/decide/decision.ts'
import type { Said } from '#domain/decide/said.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { Done } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { serialQueue, type Enqueue } from '#electron/host/machine/serialQueue.ts'
import type { WorkingLogbook } from './workingLogbook.ts'
import { makeHistory } from './history.ts'

/** Every write of the host: one after the other, acknowledged only once it is on the disk. */
export interface Writer {
  readonly act: (commands: readonly Command[]) => Promise<Outcome<Done>>
  readonly undo: () => Promise<Outcome<Done>>
  readonly redo: () => Promise<Outcome<Done>>
  /** From now on everything is refused: another logbook took the place of this one. */
  readonly retire: () => void
  /** Runs something between two writes. */
  readonly between: Enqueue
}

/** A write and what it is for, so that the same one repeated after a doubt keeps its batch. */
interface Write {
  readonly key: string
  readonly events: readonly EventDraft[]
  readonly erase?: readonly EraseTarget[] | undefined
}

/** `wrote` is told of every change on the board, and that something was written. */
export const makeWriter = (
  working: WorkingLogbook,
  clock: Clock,
  wrote: (changes: CardChanges) => void,
): Writer => {
  const enqueue = serialQueue()
  const history = makeHistory()
  let retired = false
  /** The write of which nobody knows whether it reached the disk. */
  let doubtful: { readonly key: string; readonly batch: string } | null = null

  const batchOf = ({ key }: Write): string =>
    doubtful?.key === key ? doubtful.batch : randomUUID()

  const write = async (asked: Write): Promise<Outcome<CardChanges>> => {
    const batch = batchOf(asked)
    const context = { batch, recordedAt: clock.now() }
    const written =
      asked.erase === undefined
        ? await working.log.append(asked.events, context)
        : await working.log.erase(asked.erase, asked.events, context)
    if (!written.ok) {
      if (written.reason === 'not-saved') doubtful = { key: asked.key, batch }
      return written
    }
    doubtful = null
    return accepted(
      asked.erase === undefined ? working.absorb(asked.events) : await working.reload(),
    )
  }

  const done = (said: Said): Outcome<Done> =>
    accepted({
      revision: working.revision(),
      said,
      undoable: history.lastDone() !== undefined,
    })

  /** What is on the disk decides, before anything else is built on it. */
  const settleDoubt = async (key: string): Promise<void> => {
    if (doubtful === null || doubtful.key === key) return
    wrote(await working.reload())
    doubtful = null
    history.clear()
  }

  const act = async (commands: readonly Command[]): Promise<Outcome<Done>> => {
    const key = JSON.stringify(commands)
    await settleDoubt(key)
    const decision = working.decide(commands)
    if (!decision.ok) return decision
    const { events, said, erase } = decision.value
    if (events.length === 0) return done(said)
    const written = await write({ key, events, erase })
    if (!written.ok) return written
    history.did(decision.value)
    wrote(written.value)
    return done(said)
  }

  const turn = async (which: 'undone' | 'redone'): Promise<Outcome<Done>> => {
    const key = `${which} ${String(working.revision())}`
    await settleDoubt(key)
    const change = which === 'undone' ? history.lastDone() : history.lastUndone()
    if (change === undefined)
      return refused(which === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo')
    const events = which === 'undone' ? change.back : change.forth
    const written = await write({ key, events })
    if (!written.ok) return written
    if (which === 'undone') history.undid()
    else history.redid()
    wrote(written.value)
    return done({ ...change.said, turn: which })
  }

  const ifAllowed = async (task: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> => {
    if (retired) return refused('changed-since')
    return working.log.readOnly ? refused('read-only') : task()
  }

  return {
    act: (commands) => enqueue(() => ifAllowed(() => act(commands))),
    undo: () => enqueue(() => ifAllowed(() => turn('undone'))),
    redo: () => enqueue(() => ifAllowed(() => turn('redone'))),
    retire: () => {
      retired = true
    },
    between: enqueue,
  }
}
