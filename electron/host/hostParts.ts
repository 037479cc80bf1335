import { spokenLanguage, type Language } from '#domain/language.ts'
import type { LogbookState } from '#contract/views.ts'
import type { CurrentSession } from './currentSession.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Activation, Push, Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'
import { makeCalendarKeeper, type CalendarKeeper } from './outgoing/calendar/calendarKeeper.ts'
import type { KeeperParts } from './outgoing/calendar/keeperParts.ts'
import type { NoticeBook } from './reminders/lastNotice.ts'
import type { Background } from './session/background.ts'
import type { LogbookFiles } from './session/logbookFiles.ts'
import type { Session } from './session/session.ts'
import { startUpkeep, type Upkeep } from './session/upkeep.ts'

/** Looks after the logbook that is open, and tells the windows of damage. */
export const keptUp = (
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
    keepSnapshot: async () => current.get().working?.keepSnapshot(),
    foundDamage: (damagedSeq) => {
      current.noteDamage(damagedSeq)
      push('logbook', current.get().state)
    },
  })

/** The language to speak, as chosen or as the system says. */
export const languageOf =
  ({ preferences, systemLanguage }: Shell) =>
  () =>
    spokenLanguage(
      preferences.read().language,
      systemLanguage === undefined ? [] : [systemLanguage],
    )

/** The calendar that is kept current for a shell. */
export const calendarKeptFor = (
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
export const tellState = (current: CurrentSession, push: Push): LogbookState => {
  const { state } = current.get()
  push('logbook', state)
  return state
}

/** Waits for what is being written, the calendar too: it is on the phone while this computer is off. */
export const lastWrites = async ({ writer }: Session, keeper: CalendarKeeper): Promise<void> => {
  await writer?.betweenWrites(() => Promise.resolve())
  await keeper.keep()
  writer?.retire()
}

/** Takes the files out of the session, then closes them. */
export const closeFiles = async (current: CurrentSession, upkeep: Upkeep): Promise<void> => {
  const opened = current.detachFiles()
  await upkeep.idle()
  await opened?.log?.close()
}

/**
 * Begins a session with what was opened. Where it cannot be read after all, everything is read
 * through, without a snapshot: damage since it was closed leads to the recovery, a bug is thrown.
 */
export const makeStart =
  (current: CurrentSession, files: LogbookFiles) =>
  async (opened: Opened): Promise<void> => {
    try {
      await current.start(opened)
    } catch {
      await opened.log?.close()
      const again = await files.openDistrusting()
      try {
        await current.start(again)
      } catch (error) {
        await again.log?.close()
        throw error
      }
    }
  }

/** What is kept in small files beside the logbook, which may be lost without it. */
export interface Beside {
  readonly keeper: CalendarKeeper
  readonly second: { readonly isLost: () => boolean }
  readonly sharing: { readonly isLost: () => boolean }
}

/** What comes with each tick: reminders, then the calendar; and what has to be set up again is said. */
export const beat = async (
  current: CurrentSession,
  { keeper, second, sharing }: Beside,
  { run, note }: Background,
): Promise<void> => {
  await run('reminders', () => current.tick())
  await keeper.keep()
  note('calendar', keeper.view().file?.problem !== undefined)
  note('calendar-lost', keeper.isLost())
  note('folder-lost', second.isLost())
  note('sharing-lost', sharing.isLost())
}

/** What a clicked notice or a button of the tray asks for. */
export const pressesOf = (
  book: NoticeBook,
  current: CurrentSession,
): {
  readonly activated: (activation: Activation) => void
  readonly press: (activation: Activation) => void
} => ({
  activated: (activation) => {
    book.noteClick()
    current.press(activation)
  },
  press: (activation) => {
    current.press(activation)
  },
})
