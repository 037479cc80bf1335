import { spokenLanguage } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { LogbookState } from '#contract/views.ts'
import { handlersOf } from './handlers.ts'
import { type CurrentSession, makeCurrentSession } from './currentSession.ts'
import { makeFilesInHand } from './incoming/hand/filesInHand.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Push, Shell } from './machine/ports.ts'
import { systemScheduler, type Scheduler } from './machine/scheduler.ts'
import { serialQueue } from './machine/serialQueue.ts'
import { type Background, makeBackground } from './session/background.ts'
import { logbookFiles, type LogbookFiles } from './session/logbookFiles.ts'
import { startUpkeep, type Upkeep } from './session/upkeep.ts'

/** Everything behind the window, the same in both shells. */
export interface Host {
  readonly handlers: Handlers
  /** Brings plans up to the present minute and rings for what came due. */
  readonly tick: () => Promise<void>
  /** After sleep, unlocking or coming back to the window: as a tick, at once. */
  readonly wake: () => Promise<void>
  /** Waits for what is being written, then releases the files. */
  readonly close: () => Promise<void>
}

/** Between two ticks; a reminder is at most this late while the machine is awake. */
const TICK_MS = 20_000

/** Looks after the logbook that is open, and tells the windows of damage. */
const keptUp = (
  current: CurrentSession,
  {
    scheduler,
    push,
    background,
  }: { readonly scheduler: Scheduler; readonly push: Push; readonly background: Background },
): Upkeep =>
  startUpkeep(scheduler, {
    background,
    current: () => current.get().opened,
    foundDamage: (damagedSeq) => {
      current.noteDamage(damagedSeq)
      push('logbook', current.get().state)
    },
  })

/**
 * Begins a session with what was opened. Where it cannot be read after all, everything is read
 * through: damage since it was closed leads to the recovery, a bug is thrown.
 */
const makeStart =
  (current: CurrentSession, files: LogbookFiles) =>
  async (opened: Opened): Promise<void> => {
    try {
      await current.start(opened)
    } catch (error) {
      await opened.log?.close()
      const again = await files.openDistrusting()
      if (again.state.status !== 'recovery') {
        await again.log?.close()
        throw error
      }
      await current.start(again)
    }
  }

/**
 * Opens the logbook of a shell and answers every call. Reminders that came due while Relance was
 * closed ring at once, in a single notice.
 */
export const createHost = async (
  shell: Shell,
  scheduler: Scheduler = systemScheduler,
): Promise<Host> => {
  const { clock, push, preferences } = shell
  const files = logbookFiles(shell.folder, clock.now)
  const systemTags = shell.systemLanguage === undefined ? [] : [shell.systemLanguage]
  const language = () => spokenLanguage(preferences.read().language, systemTags)
  const enqueueTick = serialQueue()
  const background = makeBackground(push)
  let closed = false

  const tick = async (): Promise<void> => {
    await enqueueTick(() =>
      background.run('reminders', async () => {
        if (!closed) await current.tick()
      }),
    )
  }
  const current = makeCurrentSession(shell, {
    scheduler,
    language,
    background,
    onWritten: () => void tick(),
  })
  const start = makeStart(current, files)
  await start(await files.open())

  const upkeep = keptUp(current, { scheduler, push, background })
  const releaseFiles = (): Promise<void> =>
    enqueueTick(async () => {
      const opened = current.detachFiles()
      await upkeep.idle()
      await opened?.log?.close()
    })
  const replace = async (opened: Opened): Promise<LogbookState> => {
    await enqueueTick(() => start(opened))
    const { state } = current.get()
    push('logbook', state)
    void tick()
    return state
  }

  const inHand = makeFilesInHand({ scheduler, push })
  const stopTicking = scheduler.every(TICK_MS, () => void tick())
  // The window's first questions go before the first reminders.
  void scheduler.yieldToCalls().then(tick)

  const { trouble } = background
  const parts = { scheduler, language, files, inHand, releaseFiles, replace, trouble }
  return {
    handlers: handlersOf(shell, current, parts),
    tick,
    wake: tick,
    close: async () => {
      closed = true
      stopTicking()
      upkeep.stop()
      inHand.letGoOfAll()
      const { writer } = current.get()
      await writer?.betweenWrites(() => Promise.resolve())
      writer?.retire()
      await releaseFiles()
    },
  }
}
