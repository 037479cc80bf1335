import type { CarrierAnswer, CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import { askPlace } from './askPlace.ts'

/** The logbooks that lie at a place, by their ids of eight hex digits: to join one. */
export const logbooksAt = (place: CarrierPlace): Promise<CarrierAnswer<readonly string[]>> =>
  askPlace('logbooks', place, {})
