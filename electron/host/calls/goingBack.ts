import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { BackupView, LogbookState } from '#contract/views.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
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
  readonly restore: (backup: string) => Promise<Outcome<LogbookState>>
  /** The finished database of another logbook; a backup is made first. */
  readonly replaceBy: (path: string) => Promise<Outcome<LogbookState>>
  /** A backup before something large; nothing where there is nothing to lose yet. */
  readonly backUpFirst: () => Promise<Outcome<BackupView | null>>
  /** Id of the logbook that stood here before the last one took its place, since Relance runs. */
  readonly before: () => string | null
}

/** Refused while nothing can be written. */
const unwritable = ({ opened, state }: Session) => {
  if (opened?.backups !== undefined) return undefined
  return refused(state.status === 'read-only' ? 'read-only' : 'logbook-unavailable')
}

export const makeGoingBack = (
  files: LogbookFiles,
  { current, releaseFiles, replace }: SessionHolder,
): GoingBack => {
  let before: string | null = null

  /** What was refused leaves the files as they were: they open again. */
  const exchanged = async (
    exchange: () => Promise<Outcome<Opened>>,
  ): Promise<Outcome<LogbookState>> => {
    const { writer } = current()
    const asideBefore = new Set(files.asides())
    await releaseFiles()
    writer?.retire()
    const outcome = await exchange()
    // Known before the windows hear of it: they ask at once.
    if (outcome.ok) before = files.asides().find((id) => !asideBefore.has(id)) ?? null
    const state = await replace(outcome.ok ? outcome.value : await files.open())
    return outcome.ok ? accepted(state) : outcome
  }

  const inTurn = (task: () => Promise<Outcome<LogbookState>>): Promise<Outcome<LogbookState>> => {
    const { writer } = current()
    return writer === null ? task() : writer.betweenWrites(task)
  }

  const backUpFirst = async (): Promise<Outcome<BackupView | null>> => {
    const session = current()
    const refusal = unwritable(session)
    if (refusal !== undefined) return refusal
    if (session.working?.logbook().applications.size === 0) return accepted(null)
    return session.opened?.backups?.backUp('asked') ?? refused('logbook-unavailable')
  }

  return {
    before: () => before,
    backUpFirst,
    restore: (backup) =>
      inTurn(async () => {
        if (current().working?.log.readOnly === true) return refused('read-only')
        // Read through before anything is closed: what is refused leaves the session as it is.
        if (!(await files.isRestorable(backup))) return refused('no-such-backup')
        return exchanged(() => files.restore(backup))
      }),
    replaceBy: (path) =>
      inTurn(async () => {
        const kept = await backUpFirst()
        return kept.ok ? exchanged(() => files.replaceBy(path)) : kept
      }),
  }
}
