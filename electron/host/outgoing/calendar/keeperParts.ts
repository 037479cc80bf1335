import type { Language } from '#domain/language.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** What keeping a calendar current needs. */
export interface KeeperParts {
  /** The data folder. */
  readonly folder: string
  readonly clock: Clock
  readonly scheduler: Scheduler
  /** The language chosen in the settings, else the one on screen where it was set up, else the system's. */
  readonly language: (onScreen: Language | undefined) => Language
  readonly working: () => WorkingLogbook | null
  /** This shell answers at an address. */
  readonly serves: boolean
  /** The folder that an id names, as far as it was shown to the window. */
  readonly pathOf: (folder: string) => string | undefined
}
