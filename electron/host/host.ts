import { localOf } from '#domain/calendar/zone.ts'
import { spokenLanguage } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import { absentLogbook } from './calls/absentLogbook.ts'
import { draftCalls } from './calls/draftCalls.ts'
import { fileCalls } from './calls/fileCalls.ts'
import { logbookCalls } from './calls/logbookCalls.ts'
import { readingCalls, type ReadingCalls } from './calls/readingCalls.ts'
import { startView } from './calls/startView.ts'
import { shellCalls } from './calls/shellCalls.ts'
import { makeDoor } from './session/door.ts'
import type { Shell } from './machine/ports.ts'
import { makeReminders, type Reminders } from './reminders/reminders.ts'
import { systemScheduler, type Scheduler } from './machine/scheduler.ts'
import { serialQueue } from './machine/serialQueue.ts'
import { startUpkeep } from './session/upkeep.ts'
import { pushChanges, startSession, type Session } from './session/session.ts'
import { writeDemo } from './demo/writeDemo.ts'

/** Everything behind the window, the same in both shells. */
export interface Host {
  readonly handlers: Handlers
  /** Brings plans up to the present minute and rings for what came due. */
  readonly tick: () => Promise<void>
  /** After sleep, unlocking or coming back to the window: as a tick, at once. */
  readonly wake: () => Promise<void>
  /** Waits for what is being written, then lets go of the files. */
  readonly close: () => Promise<void>
}

/** Between two ticks; a reminder is at most this late while the machine is awake. */
const TICK_MS = 20_000

/**
 * Opens the logbook of a shell and answers every call. Reminders that came due while Relance was
 * closed ring at once, in a single notice.
 */
export const createHost = async (
  shell: Shell,
  scheduler: Scheduler = systemScheduler,
): Promise<Host> => {
  const { clock, push, preferences, notifier } = shell
  const door = makeDoor(shell.folder, clock.now)
  const language = () => spokenLanguage(preferences.read().language, [shell.systemLanguage])
  const enqueueTick = serialQueue()

  let session: Session
  let reading: ReadingCalls
  let reminders: Reminders | null = null
  let closed = false

  const wallClock = () => session.working?.time().now ?? localOf(clock.now(), clock.zone())

  const start = async (opened: Parameters<typeof startSession>[0]): Promise<void> => {
    reminders = null
    session = await startSession(opened, { clock, scheduler, push, wrote: () => void tick() })
    const { working, writer } = session
    if (working === null) {
      reading = absentLogbook(wallClock)
      return
    }
    if (shell.demo && writer !== null && working.logbook().applications.size === 0)
      await writeDemo(writer, working.time())
    reading = readingCalls(working, scheduler)
    reminders = await makeReminders({
      log: working.log,
      clock,
      scheduler,
      notifier,
      now: () => working.time().now,
      steps: function* () {
        for (const { steps } of working.plans().all()) yield* steps
      },
      preferences: preferences.read,
      language,
    })
  }

  const tick = (): Promise<void> =>
    enqueueTick(async () => {
      const { working } = session
      if (closed || working === null) return
      pushChanges(push, working, await working.passTime())
      await reminders?.ring()
    })

  const letGo = (): Promise<void> =>
    enqueueTick(async () => {
      reminders = null
      const { opened } = session
      // Nothing may reach a closed log: asking it anything would open the file again.
      session = { ...session, opened: { state: opened.state } }
      await upkeep.idle()
      await opened.log?.close()
    })

  const replace = async (opened: Parameters<typeof startSession>[0]) => {
    await enqueueTick(() => start(opened))
    push('logbook', session.state)
    void tick()
    return session.state
  }

  await start(await door.open())

  const stopTicking = scheduler.every(TICK_MS, () => void tick())
  const upkeep = startUpkeep(scheduler, {
    current: () => session.opened,
    foundDamage: (damagedSeq) => {
      session = { ...session, state: { status: 'open', damagedSeq } }
      push('logbook', session.state)
    },
  })
  // The window's first questions go before the first reminders.
  void scheduler.breathe().then(tick)

  const handlers: Handlers = {
    start: () => startView(shell, session, wallClock()),
    board: (input) => reading.board(input),
    search: (input) => reading.search(input),
    today: (input) => reading.today(input),
    application: (input) => reading.application(input),
    applications: (input) => reading.applications(input),
    journal: (input) => reading.journal(input),
    figures: (input) => reading.figures(input),
    previewSettings: (input) => reading.previewSettings(input),
    templates: (input) => reading.templates(input),
    ...logbookCalls(door, { current: () => session, letGo, replace }),
    ...draftCalls(() => session),
    ...fileCalls(() => session.working, shell, language, wallClock),
    ...shellCalls(shell, scheduler, language),
  }

  return {
    handlers,
    tick,
    wake: tick,
    close: async () => {
      closed = true
      stopTicking()
      upkeep.stop()
      await session.writer?.between(() => Promise.resolve())
      session.writer?.retire()
      await letGo()
    },
  }
}
