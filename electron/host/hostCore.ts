import type { Handlers } from '#contract/calls.ts'
import type { Language } from '#domain/language.ts'
import type { GoingBack } from './calls/goingBack.ts'
import { makeCurrentSession, type CurrentSession } from './currentSession.ts'
import type { RunningSharing } from './devices/makeSharing.ts'
import { calendarKeptFor, languageOf } from './hostParts.ts'
import type { Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'
import type { CalendarKeeper } from './outgoing/calendar/calendarKeeper.ts'
import { makeMachineFolders, type MachineFolders } from './outgoing/folders/machineFolders.ts'
import type { Background } from './session/background.ts'
import { sharingOf } from './sharingOf.ts'

/** What goes on in a host whichever logbook is open. */
export interface Core {
  readonly current: CurrentSession
  readonly keeper: CalendarKeeper
  readonly sharing: RunningSharing
  readonly folders: MachineFolders
  readonly language: () => Language
  /** Something was written. */
  readonly onWritten: () => void
  /** The same handlers, by which is known that somebody sits here. */
  readonly noticing: (handlers: Handlers) => Handlers
}

/** What it needs from the host around it. */
export interface CoreParts {
  readonly background: Background
  readonly phraseCost: number | undefined
  readonly tick: () => Promise<void>
  readonly goingBack: () => GoingBack
}

export const makeCore = (
  shell: Shell,
  scheduler: Scheduler,
  { background, phraseCost, tick, goingBack }: CoreParts,
): Core => {
  const language = languageOf(shell)
  const folders = makeMachineFolders()
  let usedAt = shell.clock.now()
  const sharing = sharingOf(shell, scheduler, {
    current: () => current,
    ...{ goingBack, phraseCost, usedAt: () => usedAt },
  })
  const onWritten = (): void => {
    keeper.noteWrite()
    sharing.noteWrite()
    void tick()
  }
  const current = makeCurrentSession(shell, {
    ...{ scheduler, language, background, onWritten },
    ...{ isShared: sharing.isShared, others: sharing.ringing },
  })
  const working = () => current.get().working
  const keeper = calendarKeptFor(shell, { scheduler, language, working, pathOf: folders.pathOf })
  return {
    ...{ current, keeper, sharing, folders, language, onWritten },
    noticing: (handlers) => ({
      ...handlers,
      act: (commands) => {
        usedAt = shell.clock.now()
        return handlers.act(commands)
      },
    }),
  }
}
