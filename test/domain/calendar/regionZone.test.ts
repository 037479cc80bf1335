import { expect, it } from 'vitest'
import { HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import { zoneOfRegion } from '#domain/calendar/regionZone.ts'
import { isZone } from '#domain/calendar/zone.ts'

it.each(HOLIDAY_REGIONS)('%s has a zone in which time can be told', (region) => {
  expect(isZone(zoneOfRegion(region))).toBe(true)
})

it.each([
  ['FR', 'Europe/Paris'],
  ['CA-QC', 'America/Toronto'],
  ['CH-GE', 'Europe/Zurich'],
] as const)('%s lives in %s', (region, zone) => {
  expect(zoneOfRegion(region)).toBe(zone)
})
