import { areApart, sameEvents, type PastChange } from '#domain/decide/pastChange.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { turnOf } from './batchName.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** A change that was written: how to take it back and how to make it again. */
export interface Change extends PastChange {
  readonly back: readonly EventDraft[]
}

/** What can be taken back and made again, latest last. */
export interface History {
  readonly lastDone: () => Change | undefined
  readonly lastUndone: () => Change | undefined
  /**
   * The change of that id, or without one the last; refused where a later change is about the same
   * things, as taking back the earlier one would spoil it.
   */
  readonly toUndo: (id?: string) => Outcome<Change>
  readonly toRedo: (id?: string) => Outcome<Change>
  readonly did: (change: PastChange) => void
  readonly undid: (change: Change) => void
  readonly redid: (change: Change) => void
  /** Forgets all, and takes up what the log says was done last, oldest first. */
  readonly restart: (past: readonly PastChange[]) => void
}

/** More steps back than anybody takes; older ones are forgotten. */
const REMEMBERED = 200

const isUndoable = (change: PastChange): change is Change => change.back !== null

/** The change of that id, unless something later in the list is about the same things. */
const meant = (changes: readonly Change[], id: string): Outcome<Change> => {
  const at = changes.findIndex((change) => change.id === id)
  const change = changes[at]
  if (change === undefined) return refused('no-such-change')
  return changes.slice(at + 1).every((later) => areApart(change, later))
    ? accepted(change)
    : refused('built-upon')
}

/** The change that a batch takes back or makes again, were it one of these. */
const turnedBy = (
  changes: readonly Change[],
  way: 'back' | 'forth',
  { events }: PastChange,
): Change | undefined => {
  const found = changes.findLast((each) => sameEvents(each[way], events))
  return found !== undefined && meant(changes, found.id).ok ? found : undefined
}

const without = (changes: Change[], change: Change): void => {
  const at = changes.lastIndexOf(change)
  if (at !== -1) changes.splice(at, 1)
}

export const makeHistory = (past: readonly PastChange[] = []): History => {
  const done: Change[] = []
  const undone: Change[] = []

  const did = (change: PastChange): void => {
    undone.length = 0
    // What cannot be taken back hides what came before: the order would no longer hold.
    if (isUndoable(change)) done.push(change)
    else done.length = 0
    if (done.length > REMEMBERED) done.shift()
  }
  const undid = (change: Change): void => {
    without(done, change)
    undone.push(change)
  }
  const redid = (change: Change): void => {
    without(undone, change)
    done.push(change)
  }

  /**
   * A batch that writes what would take a change back, or make it again, did just that, unless its
   * name tells that it was a deed of its own.
   */
  const takeUp = (change: PastChange): void => {
    const turn = turnOf(change.id)
    const takenBack =
      turn === undefined || turn === 'undone' ? turnedBy(done, 'back', change) : undefined
    const madeAgain =
      turn === undefined || turn === 'redone' ? turnedBy(undone, 'forth', change) : undefined
    if (takenBack !== undefined) undid(takenBack)
    else if (madeAgain !== undefined) redid(madeAgain)
    else did(change)
  }
  const restart = (changes: readonly PastChange[]): void => {
    done.length = 0
    undone.length = 0
    changes.forEach(takeUp)
  }
  restart(past)

  const chosen =
    (changes: readonly Change[], none: 'nothing-to-undo' | 'nothing-to-redo') =>
    (id?: string): Outcome<Change> => {
      const last = changes.at(-1)
      if (id !== undefined) return meant(changes, id)
      return last === undefined ? refused(none) : accepted(last)
    }

  return {
    lastDone: () => done.at(-1),
    lastUndone: () => undone.at(-1),
    toUndo: chosen(done, 'nothing-to-undo'),
    toRedo: chosen(undone, 'nothing-to-redo'),
    did,
    undid,
    redid,
    restart,
  }
}
