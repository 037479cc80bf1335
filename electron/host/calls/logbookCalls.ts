import { accepted, refused, type Outcome, type Refusal } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { BackupView, LogbookState } from '#contract/views.ts'
import type { LogbookFiles } from '#electron/host/session/logbookFiles.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import type { SecondFolder } from '#electron/host/outgoing/carrying/secondFolder.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { GoingBack, SessionHolder } from './goingBack.ts'

/** The calls that write the logbook, or change which one is open. */
export type LogbookCalls = Pick<
  Handlers,
  'act' | 'history' | 'undo' | 'redo' | 'backups' | 'backUp' | 'restoreBackup' | 'recover'
>

const unavailable = ({ state }: Session): Refusal =>
  refused(state.status === 'busy' ? 'already-open' : 'logbook-unavailable')

/** A copy of an open logbook, made now because the person asked. */
const backUpNow = async ({ opened, state }: Session): Promise<Outcome<BackupView>> => {
  if (opened?.backups !== undefined) return opened.backups.backUp('asked')
  return refused(state.status === 'read-only' ? 'read-only' : 'logbook-unavailable')
}

export const logbookCalls = (
  files: LogbookFiles,
  { current, releaseFiles, replace }: SessionHolder,
  {
    goingBack,
    second,
  }: { readonly goingBack: GoingBack; readonly second: Pick<SecondFolder, 'keep'> },
): LogbookCalls => {
  /** What was refused leaves the files as they were: they open again. */
  const openedOrAsBefore = async (outcome: Outcome<Opened>): Promise<Outcome<LogbookState>> => {
    const state = await replace(outcome.ok ? outcome.value : await files.open())
    return outcome.ok ? accepted(state) : outcome
  }

  return {
    act: async (commands) => {
      const session = current()
      return session.writer === null ? unavailable(session) : session.writer.act(commands)
    },
    history: async () => {
      const { writer } = current()
      return writer === null ? { undo: null, redo: null } : writer.history()
    },
    undo: async ({ change }) => {
      const session = current()
      return session.writer === null ? unavailable(session) : session.writer.undo(change)
    },
    redo: async ({ change }) => {
      const session = current()
      return session.writer === null ? unavailable(session) : session.writer.redo(change)
    },
    backups: () => files.backups(),
    backUp: async () => {
      const made = await backUpNow(current())
      if (made.ok) await second.keep()
      return made
    },
    restoreBackup: ({ backup }) => goingBack.restore(backup),
    recover: async ({ choice }) => {
      if (current().state.status === 'open') return refused('nothing-to-recover')
      await releaseFiles()
      return openedOrAsBefore(
        choice === 'start-new' ? await files.startNew() : accepted(await files.open()),
      )
    },
  }
}
