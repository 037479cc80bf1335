import type { DevicesView } from '#domain/views/devices.ts'
import type { Clock, SecretSafe } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { CarrierAnswer, CarrierPlace, Carrier } from './carrier/carrier.ts'

/** How places are reached. */
export interface Carriers {
  readonly open: (
    place: CarrierPlace,
    logbook: string,
    stamp?: { readonly read: () => string | null; readonly write: (stamp: string) => void },
  ) => Carrier
  readonly logbooksAt: (place: CarrierPlace) => Promise<CarrierAnswer<readonly string[]>>
}

/** What sharing needs from around it. */
export interface SharingParts {
  /** The data folder. */
  readonly folder: string
  /** Version of this program. */
  readonly program: string
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly current: () => Session
  /** The finished database of another logbook in the place of the one that is open. */
  readonly replaceBy: (path: string) => Promise<Outcome<unknown>>
  /** A backup in the place of the logbook that is open, which is kept. */
  readonly restore: (backup: string) => Promise<Outcome<unknown>>
  readonly carriers: Carriers
  readonly secrets?: SecretSafe | undefined
  readonly onView: (view: DevicesView) => void
  /** What is said to the other computers of the reminders here, and of who sits before it. */
  readonly said?: (() => Pick<CarriedDevice, 'rung' | 'inUse'>) | undefined
  /** How hard each trial of a phrase is; as usual by default. */
  readonly workFactor?: number | undefined
}
