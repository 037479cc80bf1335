import { spokenLanguage, type Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { LogbookState } from '#contract/views.ts'
import { handlersOf } from './handlers.ts'
import { type CurrentSession, makeCurrentSession } from './currentSession.ts'
import { makeCarrying, secondFolderOf } from './carrying.ts'
import type { Sharing } from './devices/sharing.ts'
import { sharingOf } from './sharingOf.ts'
import type { EventLog } from './logbook/events/eventLog.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Activation, Push, Shell } from './machine/ports.ts'
import { systemScheduler, type Scheduler } from './machine/scheduler.ts'
import { serialQueue } from './machine/serialQueue.ts'
import { makeCalendarKeeper, type CalendarKeeper } from './outgoing/calendar/calendarKeeper.ts'
import type { KeeperParts } from './outgoing/calendar/keeperParts.ts'
import { makeMachineFolders } from './outgoing/folders/machineFolders.ts'
import { makeNoticeBook, type NoticeBook } from './reminders/lastNotice.ts'
import { type Background, makeBackground } from './session/background.ts'
import { logbookFiles, type LogbookFiles } from './session/logbookFiles.ts'
import type { Session } from './session/session.ts'
import { startUpkeep, type Upkeep } from './session/upkeep.ts'

/** Everything behind the window, the same in both shells. */
export interface Host {
  readonly handlers: Handlers
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

/** Looks after the logbook that is open, and tells the windows of damage. */
const keptUp = (
  current: CurrentSession,
  {
    scheduler,
    push,
    background,
    copyElsewhere,
  }: {
    readonly scheduler: Scheduler
    readonly push: Push
    readonly background: Background
    readonly copyElsewhere: () => Promise<void>
  },
): Upkeep =>
  startUpkeep(scheduler, {
    background,
    copyElsewhere,
    current: () => current.get().opened,
    foundDamage: (damagedSeq) => {
      current.noteDamage(damagedSeq)
      push('logbook', current.get().state)
    },
  })

/** The language to speak, as chosen or as the system says. */
const languageOf =
  ({ preferences, systemLanguage }: Shell) =>
  () =>
    spokenLanguage(
      preferences.read().language,
      systemLanguage === undefined ? [] : [systemLanguage],
    )

/** The calendar that is kept current for a shell. */
const calendarKeptFor = (
  { folder, clock, name, preferences }: Shell,
  given: Pick<KeeperParts, 'scheduler' | 'working' | 'pathOf'> & {
    readonly language: () => Language
  },
): CalendarKeeper =>
  makeCalendarKeeper({
    ...given,
    folder,
    clock,
    language: (onScreen = given.language()) =>
      preferences.read().language === 'system' ? onScreen : given.language(),
    serves: name === 'browser',
  })

/** Tells the windows how the logbook stands that is open now. */
const tellState = (current: CurrentSession, push: Push): LogbookState => {
  const { state } = current.get()
  push('logbook', state)
  return state
}

/** Waits for what is being written, the calendar too: it is on the phone while this computer is off. */
const lastWrites = async ({ writer }: Session, keeper: CalendarKeeper): Promise<void> => {
  await writer?.betweenWrites(() => Promise.resolve())
  await keeper.keep()
  writer?.retire()
}

/** Takes the files out of the session, then closes them. */
const closeFiles = async (current: CurrentSession, upkeep: Upkeep): Promise<void> => {
  const opened = current.detachFiles()
  await upkeep.idle()
  await opened?.log?.close()
}

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

/** What comes with each tick: reminders, then the calendar. */
const beat = async (
  current: CurrentSession,
  keeper: CalendarKeeper,
  { run, note }: Background,
): Promise<void> => {
  await run('reminders', () => current.tick())
  await keeper.keep()
  note('calendar', keeper.view().file?.problem !== undefined)
}

/** What a clicked notice or a button of the tray asks for. */
const pressesOf = (
  book: NoticeBook,
  current: CurrentSession,
): Pick<Host, 'activated' | 'press'> => ({
  activated: (activation) => {
    book.noteClick()
    current.press(activation)
  },
  press: (activation) => {
    current.press(activation)
  },
})

/**
 * Opens the logbook of a shell and answers every call. Reminders that came due while Relance was
 * closed ring at once, in a single notice. `phraseCost` is how hard each trial of a phrase is, as usual by
 * default.
 */
export const createHost = async (
  given: Shell,
  scheduler: Scheduler = systemScheduler,
  phraseCost?: number,
): Promise<Host> => {
  const book = makeNoticeBook(given.notifier, () => current.wallClock(), given.lastNotice)
  const shell = { ...given, notifier: book.notifier }
  const { clock, push } = shell
  const files = logbookFiles(shell.folder, clock.now)
  const language = languageOf(shell)
  const enqueueTick = serialQueue()
  const background = makeBackground(push)
  let closed = false

  const tick = (): Promise<void> =>
    enqueueTick(async () => {
      if (!closed) await beat(current, keeper, background)
    })
  const onWritten = (): void => {
    keeper.noteWrite()
    sharing.noteWrite()
    void tick()
  }
  const isShared = (log: EventLog): boolean => sharing.isShared(log)
  const about = { scheduler, language, background, onWritten, isShared }
  const current = makeCurrentSession(shell, about)
  const folders = makeMachineFolders()
  const working = () => current.get().working
  const keeper = calendarKeptFor(shell, { scheduler, language, working, pathOf: folders.pathOf })
  const start = makeStart(current, files)
  const sharing = sharingOf(shell, scheduler, {
    current: current.get,
    goingBack: () => carrying.goingBack,
    workFactor: phraseCost,
  })
  await start(await files.open())

  const second = secondFolderOf(shell, folders, background)
  const upkeep = keptUp(current, { scheduler, push, background, copyElsewhere: second.keep })
  const releaseFiles = (): Promise<void> => enqueueTick(() => closeFiles(current, upkeep))
  const replace = async (opened: Opened): Promise<LogbookState> => {
    await enqueueTick(() => start(opened))
    onWritten()
    return tellState(current, push)
  }

  const exchange = { current: current.get, releaseFiles, replace }
  const { stop, ...carrying } = makeCarrying(shell, files, { scheduler, second, ...exchange })
  const stopTicking = scheduler.every(TICK_MS, () => void tick())
  // The window's first questions go before the first reminders.
  void scheduler.yieldToCalls().then(tick)

  sharing.noteWrite()
  const held = {
    ...carrying,
    sharing: () => sharing,
    keeper,
    folders,
    lastNotice: book.last,
    trouble: background.trouble,
  }
  const parts = { scheduler, language, files, ...held, releaseFiles, replace }
  return {
    handlers: handlersOf(shell, current, parts),
    tick,
    wake: tick,
    ...pressesOf(book, current),
    calendar: keeper,
    sharing,
    close: async () => {
      closed = true
      for (const end of [stopTicking, upkeep.stop, stop]) end()
      await sharing.close()
      await lastWrites(current.get(), keeper)
      await releaseFiles()
    },
  }
}
