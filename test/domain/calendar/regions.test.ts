import { expect, test } from 'vitest'
import { COUNTRIES, HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import { countryOf, zoneOfRegion } from '#domain/calendar/regions.ts'
import { isZone } from '#domain/calendar/zone.ts'

test.each(HOLIDAY_REGIONS)('%s has a zone in which time can be told', (region) => {
  expect(isZone(zoneOfRegion(region))).toBe(true)
})

test.each([
  ['FR', 'Europe/Paris'],
  ['CA-QC', 'America/Toronto'],
  ['CA-NL', 'America/St_Johns'],
  ['CH-GE', 'Europe/Zurich'],
  ['GB-SCT', 'Europe/London'],
  ['US', 'America/New_York'],
] as const)('%s lives in %s', (region, zone) => {
  expect(zoneOfRegion(region)).toBe(zone)
})

test('every region but none lies in the country that its name begins with', () => {
  expect(countryOf('none')).toBeNull()
  for (const region of HOLIDAY_REGIONS.filter((each) => each !== 'none'))
    expect(countryOf(region)).toBe(region.slice(0, 2))
  expect(new Set(HOLIDAY_REGIONS.flatMap((region) => countryOf(region) ?? []))).toEqual(
    new Set(COUNTRIES),
  )
})
