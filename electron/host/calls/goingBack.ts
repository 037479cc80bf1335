import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { BackupView, LogbookState } from '#contract/views.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { Stopped, UNTOLD, within, type Steps } from '#electron/host/logbook/storage/steps.ts'
import type { LogbookFiles } from '#electron/host/session/logbookFiles.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The present session, and how to replace it by what was just opened. */
export interface SessionHolder {
  readonly current: () => Session
  /** Waits for reminders and closes the log, so that files can be exchanged. */
  readonly releaseFiles: () => Promise<void>
  readonly replace: (opened: Opened) => Promise<LogbookState>
}

/** Another logbook in the place of the one that is open, which is kept and can be gone back to. */
export interface GoingBack {
  readonly restore: (backup: string, steps?: Steps) => Promise<Outcome<LogbookState>>
  /** The finished database of another logbook; a backup is made first. */
  readonly replaceBy: (path: string, steps?: Steps) => Promise<Outcome<LogbookState>>
  /** A backup before something large; nothing where there is nothing to lose yet. */
  readonly backUpFirst: (steps?: Steps) => Promise<Outcome<BackupView | null>>
  /** Id of the logbook that stood here before the last one took its place, since Relance runs. */
  readonly before: () => string | null
}

/** Refused while nothing can be written. */
const unwritable = ({ opened, state }: Session) => {
  if (opened?.backups !== undefined) return undefined
  return refused(state.status === 'read-only' ? 'read-only' : 'logbook-unavailable')
}

/** The share of the time that the backup before takes, and that looking through a copy does. */
const [KEPT, LOOKED] = [0.4, 0.4]

/** A backup of what is open, before something takes its place; null where nothing is in it. */
const backingUp =
  (current: SessionHolder['current']) =>
  async (steps?: Steps): Promise<Outcome<BackupView | null>> => {
    const session = current()
    const refusal = unwritable(session)
    if (refusal !== undefined) return refusal
    if (session.working?.logbook().applications.size === 0) return accepted(null)
    return session.opened?.backups?.backUp('asked', steps) ?? refused('logbook-unavailable')
  }

export const makeGoingBack = (
  files: LogbookFiles,
  { current, releaseFiles, replace }: SessionHolder,
): GoingBack => {
  let before: string | null = null

  /** What was refused, or stopped, leaves the files as they were: they open again. */
  const exchanged = async (
    exchange: () => Promise<Outcome<Opened>>,
  ): Promise<Outcome<LogbookState>> => {
    const { writer } = current()
    const asBefore = async (error: unknown): Promise<never> => {
      if (error instanceof Stopped) await replace(await files.open())
      throw error
    }
    const asideBefore = new Set(files.asides())
    await releaseFiles()
    writer?.retire()
    const outcome = await exchange().catch(asBefore)
    // Known before the windows hear of it: they ask at once.
    if (outcome.ok) before = files.asides().find((id) => !asideBefore.has(id)) ?? null
    const state = await replace(outcome.ok ? outcome.value : await files.open())
    return outcome.ok ? accepted(state) : outcome
  }

  const inTurn = (task: () => Promise<Outcome<LogbookState>>): Promise<Outcome<LogbookState>> => {
    const { writer } = current()
    return writer === null ? task() : writer.betweenWrites(task)
  }

  const backUpFirst = backingUp(current)

  return {
    before: () => before,
    backUpFirst,
    restore: (backup, { step, last } = UNTOLD) =>
      inTurn(async () => {
        if (current().working?.log.readOnly === true) return refused('read-only')
        // Read through before anything is closed: what is refused or stopped leaves the session as it is.
        const looked = within(step, 0, LOOKED)
        looked(0)
        if (!(await files.isRestorable(backup, looked))) return refused('no-such-backup')
        looked(1)
        const after = { step: within(step, LOOKED, 1), last: within(last, LOOKED, 1) }
        return exchanged(() => files.restore(backup, after))
      }),
    replaceBy: (path, { step, last } = UNTOLD) =>
      inTurn(async () => {
        const before = within(step, 0, KEPT)
        const kept = await backUpFirst({ step: before, last: before })
        const after = { step: within(step, KEPT, 1), last: within(last, KEPT, 1) }
        if (!kept.ok) return kept
        // The last moment at which a stop leaves the session as it is.
        after.step(0)
        return exchanged(() => files.replaceBy(path, after))
      }),
  }
}
