import { addingEvents } from '#domain/decide/addedLogbook.ts'
import { newHere } from '#domain/outgoing/logbook/newHere.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Done } from '#contract/views.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { Join } from '#electron/host/logbook/events/eventLog.ts'
import type { Step } from '#electron/host/logbook/storage/steps.ts'
import { batchName } from './batchName.ts'
import type { History } from './history.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** A logbook that is added: its database, finished and read through, and what its computer is called. */
export interface AddedLogbook {
  readonly path: string
  readonly from: string
  /** Joins a copy of this logbook with it, which takes longest; in this process by default. */
  readonly joined?: Join | undefined
  /** Told the share that is done of what cannot be given up any more. */
  readonly onDone?: Step
}

/** What adding is done with. */
export interface Adding {
  readonly working: WorkingLogbook
  readonly history: History
  readonly clock: Clock
  readonly onWritten: (changes: CardChanges) => void
}

/**
 * Adds what another logbook holds and this one does not, as one change that can be taken back. What
 * is known here, by its hash, is not written twice: the same file again adds nothing.
 */
export const addLogbook = async (
  { path, from, joined, onDone = () => undefined }: AddedLogbook,
  { working, history, clock, onWritten }: Adding,
): Promise<Outcome<Done>> => {
  const compared = await working.log.compare(path)
  const { unknown } = compared
  if (unknown.length === 0)
    return accepted({
      revision: working.revision(),
      said: { key: 'logbook-added', count: 0 },
      undoable: false,
    })
  await working.yieldToCalls()
  const before = working.logbook()
  const { opened, changed } = newHere(before, compared)
  const events = addingEvents(before, unknown, { from, opened, changed })
  const batch = batchName('did')
  await working.yieldToCalls()
  const written = await working.log.take(path, events, { batch, recordedAt: clock.now() }, joined)
  if (!written.ok) return written
  onDone(0.4)
  // Read again rather than remembered: words that are erased here did not come in.
  const changes = await working.reload()
  history.restart(working.past())
  onWritten(changes)
  const undoable = history.lastDone()?.id === batch
  return accepted({
    revision: working.revision(),
    said: { key: 'logbook-added', count: opened + changed },
    undoable,
    ...(undoable ? { change: batch } : {}),
  })
}
