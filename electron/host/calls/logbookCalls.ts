import { accepted, refused, type Outcome, type Refusal } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { BackupView, LogbookState } from '#contract/views.ts'
import type { LogbookFiles } from '#electron/host/session/logbookFiles.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import type { SecondFolder } from '#electron/host/outgoing/carrying/secondFolder.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { Steps } from '#electron/host/logbook/storage/steps.ts'
import type { GoingBack, SessionHolder } from './goingBack.ts'
import type { Jobs } from './jobs.ts'

/** The calls that write the logbook, or change which one is open. */
export type LogbookCalls = Pick<
  Handlers,
  'act' | 'history' | 'undo' | 'redo' | 'backups' | 'backUp' | 'restoreBackup' | 'recover'
>

const unavailable = ({ state }: Session): Refusal =>
  refused(state.status === 'busy' ? 'already-open' : 'logbook-unavailable')

/** A copy of an open logbook, made now because the person asked. */
const backUpNow = async (
  { opened, state }: Session,
  steps: Steps,
): Promise<Outcome<BackupView>> => {
  if (opened?.backups !== undefined) return opened.backups.backUp('asked', steps)
  return refused(state.status === 'read-only' ? 'read-only' : 'logbook-unavailable')
}

export const logbookCalls = (
  files: LogbookFiles,
  { current, releaseFiles, replace }: SessionHolder,
  {
    goingBack,
    second,
    jobs,
  }: {
    readonly goingBack: GoingBack
    readonly second: Pick<SecondFolder, 'keep'>
    readonly jobs: Jobs
  },
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
    backups: (asked) => (asked?.unread === true ? files.backupsUnread() : files.backups()),
    backUp: async (asked) => {
      const made = await jobs.run(asked?.job, (steps) => backUpNow(current(), steps))
      if (made.ok) await second.keep()
      return made
    },
    restoreBackup: ({ backup, job }) => jobs.run(job, (steps) => goingBack.restore(backup, steps)),
    recover: async ({ choice }) => {
      if (current().state.status === 'open') return refused('nothing-to-recover')
      await releaseFiles()
      return openedOrAsBefore(
        choice === 'start-new' ? await files.startNew() : accepted(await files.open()),
      )
    },
  }
}
