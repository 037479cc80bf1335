import type { Erasure } from './erasures.ts'
import type { EventLine } from '#domain/outgoing/logbook/lines.ts'

/**
 * An event on its way from one computer to another: as it stands in a log, but for the numbers that only
 * that log gives.
 */
export interface CarriedEvent extends Omit<EventLine, 'device' | 'erasedBy'> {
  /** Id of the device that wrote it. */
  readonly device: string
  /** The logbook it wrote. */
  readonly logbook: string
  /** What took its words away, where there are none; null where an early program did without telling. */
  readonly goneBy?: Erasure | null
}
