import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { CarriedPart } from '#electron/host/logbook/events/carried.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import type { Reader } from '#electron/host/incoming/reading/reader.ts'
import type { Writer } from '#electron/host/writing/writer.ts'
import type { CarryTrouble } from '#domain/views/devices.ts'
import type { Carrier, CarriedFile } from '../carrier/carrier.ts'
import type { CarriedBy } from '../files/carriedFile.ts'
import type { SharingMemory } from '../memory/memory.ts'

/** What one exchange with the folder works with. */
export interface ExchangeParts {
  readonly carrier: Carrier
  readonly carried: CarriedPart
  readonly writer: Pick<Writer, 'takeIn' | 'betweenWrites'>
  readonly key: string
  readonly by: CarriedBy
  /** Public half of what this computer alone holds. */
  readonly recipient: string
  /** Waits until what the log amounts to is worked out but for the last changes; then says it. */
  readonly state: {
    readonly ready: () => Promise<void>
    readonly now: () => CarriedDevice['state']
  }
  /** The thread that seals and opens; started when it is first asked for. */
  readonly ask: Reader['ask']
  readonly yieldToCalls: () => Promise<void>
  readonly now: () => number
  /** What is known of the folder; changed as it goes. */
  memory: SharingMemory
  /** Files that were read and hold what waits for others: not read again. */
  readonly waiting: Map<string, { readonly size: number; readonly events: readonly CarriedEvent[] }>
}

/** What stood in the way; work went on as far as it could. */
export type ExchangeTrouble = CarryTrouble | 'newer-program' | 'not-saved' | null

/** The files that lie there now. */
export type Listing = ReadonlyMap<string, CarriedFile>
