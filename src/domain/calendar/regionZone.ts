import type { HolidayRegion } from './holidayIds.ts'
import type { Zone } from './zone.ts'

/** Regions with one zone; every Swiss canton shares its country's. */
const ZONES: Readonly<Partial<Record<HolidayRegion, Zone>>> = {
  none: 'UTC',
  FR: 'Europe/Paris',
  'FR-alsace-moselle': 'Europe/Paris',
  BE: 'Europe/Brussels',
  LU: 'Europe/Luxembourg',
  'CA-QC': 'America/Toronto',
}

/** The zone people of a region live in: what stands in where a machine names none. */
export const zoneOfRegion = (region: HolidayRegion): Zone => ZONES[region] ?? 'Europe/Zurich'
