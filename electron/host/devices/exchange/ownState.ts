import { hash } from 'node:crypto'
import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import { applicationLine, FOLD, stateHash } from '#domain/union/stateHash.ts'
import { inPieces, SLICE } from '#electron/host/plans/passTime.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

const digest = (text: string): string => hash('sha256', text)

/** What the logbook of this computer amounts to, by which two computers see whether they read the same. */
export interface OwnState {
  /** Works out what each card adds, in pieces, between which other calls are let through. */
  readonly ready: (working: WorkingLogbook) => Promise<void>
  /** Undefined where a newer program wrote what is not understood here: it amounts to less then. */
  readonly now: (working: WorkingLogbook) => CarriedDevice['state']
}

/** Remembers of each card what it adds: a card that changed is another one. */
export const ownState = (): OwnState => {
  const known = new WeakMap<Application, string>()
  const lineOf = (application: Application): string => {
    const before = known.get(application)
    if (before !== undefined) return before
    const line = applicationLine(application, digest)
    known.set(application, line)
    return line
  }
  const countOf = ({ log }: WorkingLogbook): number => log.carried?.index().all().length ?? 0
  const hashOf = (logbook: Logbook): string => stateHash(logbook, digest, lineOf)
  return {
    ready: (working) =>
      inPieces([...working.logbook().applications.values()], SLICE, working, (cards) => {
        for (const card of cards) lineOf(card)
      }),
    now: (working) =>
      working.unknown().size > 0
        ? undefined
        : { fold: FOLD, events: countOf(working), hash: hashOf(working.logbook()) },
  }
}
