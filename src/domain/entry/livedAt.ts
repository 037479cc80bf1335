import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { inZone, type Zone } from '#domain/calendar/zone.ts'
import type { Entry } from '#domain/entry/entry.ts'

/** When an entry was lived or is to be, on the clock of `zone`: what now is compared with. */
export const livedAt = (
  { at, zone: lived }: Pick<Entry, 'at' | 'zone'>,
  zone: Zone,
): LocalDateTime => (lived === zone ? at : inZone(at, lived, zone))
