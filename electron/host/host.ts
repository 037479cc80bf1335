import { spokenLanguage } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { LogbookState } from '#contract/views.ts'
import { handlersOf } from './handlers.ts'
import { type CurrentSession, makeCurrentSession } from './currentSession.ts'
import { makeFilesInHand } from './incoming/hand/filesInHand.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Push, Shell } from './machine/ports.ts'
import { systemScheduler, type Scheduler } from './machine/scheduler.ts'
import { type Enqueue, serialQueue } from './machine/serialQueue.ts'
import { type Background, makeBackground } from './session/background.ts'
import { logbookFiles } from './session/logbookFiles.ts'
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

/** Closes the files of the session, once nothing is checked in them any more. */
const release = async (current: CurrentSession, upkeep: Upkeep): Promise<void> => {
  const opened = current.detachFiles()
  await upkeep.idle()
  await opened?.log?.close()
}

/** Waits for what is being written; whatever comes later is refused. */
const lastWrites = async (current: CurrentSession): Promise<void> => {
  const { writer } = current.get()
  await writer?.betweenWrites(() => Promise.resolve())
  writer?.retire()
}

/** The language to speak, as chosen or as the system says. */
const languageOf =
  ({ preferences, systemLanguage }: Shell) =>
  () =>
    spokenLanguage(
      preferences.read().language,
      systemLanguage === undefined ? [] : [systemLanguage],
    )

/** Opens a session in place of another, and tells the windows. */
const replaceIn = async (
  current: CurrentSession,
  opened: Opened,
  { enqueue, push }: { readonly enqueue: Enqueue; readonly push: Push },
): Promise<LogbookState> => {
  await enqueue(() => current.start(opened))
  const { state } = current.get()
  push('logbook', state)
  return state
}

/**
 * Opens the logbook of a shell and answers every call. Reminders that came due while Relance was
 * closed ring at once, in a single notice.
 */
export const createHost = async (
  shell: Shell,
  scheduler: Scheduler = systemScheduler,
): Promise<Host> => {
  const { clock, push } = shell
  const files = logbookFiles(shell.folder, clock.now)
  const language = languageOf(shell)
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
  const onWritten = () => void tick()
  const current = makeCurrentSession(shell, { scheduler, language, background, onWritten })
  await current.start(await files.open())

  const upkeep = keptUp(current, { scheduler, push, background })
  const releaseFiles = (): Promise<void> => enqueueTick(() => release(current, upkeep))
  const replace = async (opened: Opened): Promise<LogbookState> => {
    const state = await replaceIn(current, opened, { enqueue: enqueueTick, push })
    void tick()
    return state
  }

  const inHand = makeFilesInHand({ scheduler, push })
  const stopTicking = scheduler.every(TICK_MS, () => void tick())
  // The window's first questions go before the first reminders.
  void scheduler.yieldToCalls().then(tick)

  const parts = {
    scheduler,
    language,
    files,
    inHand,
    releaseFiles,
    replace,
    trouble: background.trouble,
  }
  return {
    handlers: handlersOf(shell, current, parts),
    tick,
    wake: tick,
    close: async () => {
      closed = true
      stopTicking()
      upkeep.stop()
      inHand.letGoOfAll()
      await lastWrites(current)
      await releaseFiles()
    },
  }
}
