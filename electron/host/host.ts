import type { Handlers } from '#contract/calls.ts'
import type { LogbookState } from '#contract/views.ts'
import { commandHandlers } from './commandHandlers.ts'
import { makeCarrying, secondFolderOf } from './carrying.ts'
import type { Sharing } from './devices/sharing.ts'
import { handlersOf } from './handlers.ts'
import { makeCore } from './hostCore.ts'
import {
  beat,
  closeFiles,
  keptUp,
  lastWrites,
  makeStart,
  pressesOf,
  tellState,
} from './hostParts.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Activation, Shell } from './machine/ports.ts'
import { systemScheduler, type Scheduler } from './machine/scheduler.ts'
import { serialQueue } from './machine/serialQueue.ts'
import type { CalendarKeeper } from './outgoing/calendar/calendarKeeper.ts'
import { makeNoticeBook } from './reminders/lastNotice.ts'
import { makeBackground } from './session/background.ts'
import { makeCatchUp } from './session/catchUp.ts'
import { logbookFiles, type LogbookFiles } from './session/logbookFiles.ts'

/** Everything behind the window, the same in both shells. */
export interface Host {
  readonly handlers: Handlers
  /** The same for commands: files are handed over to them, and no window is asked or told. */
  readonly commands: Handlers
  /** Brings plans up to the present minute and rings for what came due. */
  readonly tick: () => Promise<void>
  /** After sleep, unlocking or coming back to the window: as a tick, at once. */
  readonly wake: () => Promise<void>
  /** What a clicked notice, a pressed button or the tray asks for; the shell shows the window itself. */
  readonly activated: (activation: Activation) => void
  /** Does what a button of the tray says. */
  readonly press: (activation: Activation) => void
  /** The calendar that is kept current, as far as it is served at an address. */
  readonly calendar: Pick<CalendarKeeper, 'served' | 'renewAddress'>
  /** The other computers that keep this logbook. */
  readonly sharing: Sharing
  /** Waits for what is being written, then releases the files. */
  readonly close: () => Promise<void>
}

/** Between two ticks; a reminder is at most this late while the machine is awake. */
const TICK_MS = 20_000
/** Between two looks whether the machine slept: then the next tick is not waited for. */
const LOOK_MS = 5_000

/** Ticks, and looks in between whether the machine slept. */
const everyBeat = (
  scheduler: Scheduler,
  tick: () => Promise<void>,
  caughtUp: () => Promise<void>,
): (() => void) => {
  const stops = [
    scheduler.every(TICK_MS, () => void tick()),
    scheduler.every(LOOK_MS, () => void caughtUp()),
  ]
  return () => stops.forEach((stop) => stop())
}

/** What a host is made of besides its shell. */
interface HostParts {
  readonly files: LogbookFiles
  readonly opened: Opened
  readonly scheduler: Scheduler
  readonly phraseCost: number | undefined
}

/** Reads what was opened, and answers every call from then on. */
const begin = async (
  given: Shell,
  { files, opened: found, scheduler, phraseCost }: HostParts,
): Promise<Host> => {
  const book = makeNoticeBook(given.notifier, () => current.wallClock(), given.lastNotice)
  const shell = { ...given, notifier: book.notifier }
  const { clock, push } = shell
  const enqueueTick = serialQueue()
  const background = makeBackground(push)
  let closed = false

  const { tick, caughtUp } = makeCatchUp(clock.now, () =>
    enqueueTick(async () => {
      if (!closed) await beat(current, { keeper, second, sharing }, background)
    }),
  )
  const core = makeCore(shell, scheduler, {
    ...{ background, phraseCost, tick },
    goingBack: () => carrying.goingBack,
  })
  const { current, keeper, sharing, folders, language } = core
  const second = secondFolderOf(shell, folders, background)
  const start = makeStart(current, files)
  // Whoever opened it goes on first.
  await scheduler.yieldToCalls()
  await start(found)

  const upkeep = keptUp(current, { scheduler, push, background, copyElsewhere: second.keep })
  const releaseFiles = (): Promise<void> => enqueueTick(() => closeFiles(current, upkeep))
  const replace = async (opened: Opened): Promise<LogbookState> => {
    await enqueueTick(() => start(opened))
    core.onWritten()
    return tellState(current, push)
  }

  const exchange = { current: current.get, releaseFiles, replace }
  const { stop, ...carrying } = makeCarrying(shell, files, { scheduler, second, ...exchange })
  const stopTicking = everyBeat(scheduler, tick, caughtUp)
  // The window's first questions go before the first reminders.
  void scheduler.yieldToCalls().then(tick)
  sharing.noteWrite()

  const held = { ...carrying, keeper, folders, sharing: () => sharing, lastNotice: book.last }
  const parts = { scheduler, language, files, ...held, phraseCost, trouble: background.trouble }
  const handlers = handlersOf(shell, current, { ...parts, releaseFiles, replace, caughtUp })
  return {
    handlers: core.noticing(handlers),
    commands: core.noticing(commandHandlers(handlers, { ...exchange, scheduler })),
    ...{ tick, wake: tick },
    ...pressesOf(book, current),
    ...{ calendar: keeper, sharing },
    close: async () => {
      closed = true
      for (const end of [stopTicking, upkeep.stop, stop]) end()
      await sharing.close()
      await lastWrites(current.get(), keeper)
      await releaseFiles().finally(() => shell.notifier.leave?.())
    },
  }
}

/** A logbook that is open, or cannot be opened, and the host that reads it. */
export interface OpenedHost {
  /** How the files were found: what is read of them is not known yet. */
  readonly found: LogbookState
  /** Once everything is read and planned. */
  readonly host: Promise<Host>
}

/**
 * Opens the logbook of a shell: what does not need the host goes on while it reads. Reminders that came
 * due while Relance was closed ring at once, in a single notice; a sample is written while it opens, and
 * each writing brings a tick. `phraseCost` is how hard each trial of a phrase is, as usual by default.
 */
export const openHost = async (
  shell: Shell,
  scheduler: Scheduler = systemScheduler,
  phraseCost?: number,
): Promise<OpenedHost> => {
  const files = logbookFiles(shell.folder, shell.clock.now)
  const opened = await files.open()
  const host = begin(shell, { files, opened, scheduler, phraseCost })
  // A failure is told to whoever waits for the host, as soon as somebody does.
  host.catch(() => undefined)
  return { found: opened.state, host }
}

/** The same, once the host is there. */
export const createHost = async (...opening: Parameters<typeof openHost>): Promise<Host> =>
  (await openHost(...opening)).host
