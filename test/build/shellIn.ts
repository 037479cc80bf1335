import { accepted } from '#domain/outcome.ts'
import { instantOf } from '#domain/calendar/zone.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '#contract/preferences.ts'
import type { PushName, Pushes } from '#contract/pushes.ts'
import type { Notice, Notifier, OutgoingFile, Shell } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/**
 * A clock on which a test sets the wall time of Paris. Forward, time passes; back, the clock is set.
 */
export interface SetClock {
  readonly now: () => number
  readonly elapsed: () => number
  readonly zone: () => string
  readonly set: (local: string) => void
  readonly advance: (ms: number) => void
  /** The clock is set, and no time passes. */
  readonly correct: (local: string) => void
}

export const aClock = (local: string, zone = 'Europe/Paris'): SetClock => {
  let ms = instantOf(local, zone)
  let elapsedMs = 0
  const pass = (to: number): void => {
    elapsedMs += Math.max(0, to - ms)
    ms = to
  }
  return {
    now: () => ms,
    elapsed: () => elapsedMs,
    zone: () => zone,
    set: (to) => {
      pass(instantOf(to, zone))
    },
    advance: (by) => {
      pass(ms + by)
    },
    correct: (to) => {
      ms = instantOf(to, zone)
    },
  }
}

/** A scheduler whose timers only fire when a test says so. */
export interface HandScheduler extends Scheduler {
  /** Fires every timer that waits once. */
  readonly fireAfters: () => void
  readonly repeating: () => number
}

export const aScheduler = (): HandScheduler => {
  const afters = new Set<() => void>()
  const everies = new Set<() => void>()
  return {
    every: (_, task) => {
      everies.add(task)
      return () => everies.delete(task)
    },
    after: (_, task) => {
      afters.add(task)
      return () => afters.delete(task)
    },
    yieldToCalls: () => Promise.resolve(),
    fireAfters: () => {
      for (const task of [...afters]) {
        afters.delete(task)
        task()
      }
    },
    repeating: () => everies.size,
  }
}

export interface TestShell extends Shell {
  readonly clock: SetClock
  readonly shown: Notice[]
  /** Notices that were taken back. */
  readonly withdrawn: Notice[]
  readonly delivered: OutgoingFile[]
  readonly opened: string[]
  readonly pushed: <Name extends PushName>(name: Name) => readonly Pushes[Name][]
  /** What the notifier answers from now on. */
  readonly answer: (show: Notifier['show']) => void
  readonly prefer: (preferences: Partial<Preferences>) => void
}

/** What a shell of a test is made with. */
export interface ShellGiven {
  readonly at?: string
  readonly demo?: boolean
}

/** A shell over a folder whose outside edges are lists; for processes of their own too. */
export const shellIn = (folder: string, given: ShellGiven = {}): TestShell => {
  const pushes: [PushName, unknown][] = []
  const shown: Notice[] = []
  const withdrawn: Notice[] = []
  const delivered: OutgoingFile[] = []
  const opened: string[] = []
  let preferences: Preferences = { ...DEFAULT_PREFERENCES }
  let show: Notifier['show'] = () => Promise.resolve({ result: 'shown' })
  return {
    name: 'browser',
    version: '0.0.0',
    folder,
    demo: given.demo ?? false,
    clock: aClock(given.at ?? '2026-11-24T09:00'),
    notifier: {
      show: (notice) => {
        shown.push(notice)
        return show(notice)
      },
      withdraw: (notice) => {
        withdrawn.push(notice)
      },
    },
    deliver: (file) => {
      delivered.push(file)
      return Promise.resolve(accepted({ how: 'saved', name: file.name }))
    },
    opener: {
      openUrl: (url) => {
        opened.push(url)
        return Promise.resolve(true)
      },
      openFolder: (folder) => {
        opened.push(folder)
        return Promise.resolve(true)
      },
    },
    preferences: {
      read: () => preferences,
      write: (chosen) => {
        preferences = chosen
      },
    },
    push: (name, pushed) => {
      pushes.push([name, pushed])
    },
    systemLanguage: 'fr-FR',
    shown,
    withdrawn,
    delivered,
    opened,
    pushed: (name) => pushes.filter(([each]) => each === name).map(([, pushed]) => pushed as never),
    answer: (answering) => {
      show = answering
    },
    prefer: (chosen) => {
      preferences = { ...preferences, ...chosen }
    },
  }
}
