import { describe, expect, test } from 'vitest'
import { firstRegion } from '#domain/calendar/firstRegion.ts'

const UNTOLD = 'UTC'

describe('the region offered first', () => {
  test.each([
    ['fr-FR', 'Europe/Paris', 'FR'],
    ['fr-FR', UNTOLD, 'FR'],
    ['en-GB', 'Europe/London', 'GB-EAW'],
    ['en-GB', UNTOLD, 'GB-EAW'],
    ['en-GB', 'Europe/Belfast', 'GB-NIR'],
    ['gd-GB', 'Europe/London', 'GB-SCT'],
    ['en-IE', 'Europe/Dublin', 'IE'],
    ['en-US', 'America/Chicago', 'US'],
    ['en-US', UNTOLD, 'US'],
    ['en-CA', 'America/Toronto', 'CA-ON'],
    ['en-CA', 'America/Montreal', 'CA-QC'],
    ['en-CA', 'America/Vancouver', 'CA-BC'],
    ['en-CA', UNTOLD, 'CA-ON'],
    ['fr-CA', 'America/Toronto', 'CA-QC'],
    ['fr-CA', UNTOLD, 'CA-QC'],
    ['fr-CA', 'America/Moncton', 'CA-NB'],
    ['fr-BE', 'Europe/Brussels', 'BE'],
    ['fr-LU', 'Europe/Luxembourg', 'LU'],
    ['fr-CH', 'Europe/Zurich', 'CH-VD'],
    ['de-CH', 'Europe/Zurich', 'CH-ZH'],
    ['it-CH', UNTOLD, 'CH-TI'],
    ['zh-Hans-US', UNTOLD, 'US'],
    ['zh-Hant-IE', UNTOLD, 'IE'],
    ['de-1996-CH', UNTOLD, 'CH-ZH'],
    ['en-oxendict-GB', UNTOLD, 'GB-EAW'],
  ] as const)('by a system in %s in the zone %s is %s', (language, zone, region) => {
    expect(firstRegion({ language, zone })).toBe(region)
  })

  test.each([
    ['fr', 'Europe/Brussels', 'BE'],
    ['fr', 'America/Toronto', 'CA-QC'],
    ['en', 'America/Toronto', 'CA-ON'],
    ['en', 'America/New_York', 'US'],
    ['zh-Hans', 'Europe/London', 'GB-EAW'],
    [undefined, 'Europe/Zurich', 'CH-VD'],
    [undefined, UNTOLD, 'FR'],
    ['de-DE', 'Europe/Berlin', 'FR'],
    ['de-DE', 'Europe/Zurich', 'CH-ZH'],
  ] as const)(
    'goes by the zone where %s names no country it knows: %s',
    (language, zone, region) => {
      expect(firstRegion({ language, zone })).toBe(region)
    },
  )

  test('goes by the country where the system stands elsewhere: a journey moves the zone', () => {
    expect(firstRegion({ language: 'en-GB', zone: 'Europe/Paris' })).toBe('GB-EAW')
    expect(firstRegion({ language: 'fr-FR', zone: 'America/Toronto' })).toBe('FR')
    expect(firstRegion({ language: 'fr-CA', zone: 'Europe/Paris' })).toBe('CA-QC')
  })

  test('takes American English for no choice where the zone says another country', () => {
    expect(firstRegion({ language: 'en-US', zone: 'Europe/Paris' })).toBe('FR')
    expect(firstRegion({ language: 'en-US', zone: 'Asia/Tokyo' })).toBe('US')
    expect(firstRegion({ language: 'es-US', zone: 'Europe/Paris' })).toBe('US')
  })

  test('believes a country that is set apart from the language', () => {
    expect(firstRegion({ language: 'en-US', country: 'FR', zone: UNTOLD })).toBe('FR')
    expect(firstRegion({ language: 'fr-FR', country: 'ch', zone: 'Europe/Zurich' })).toBe('CH-VD')
    expect(firstRegion({ language: 'en-US', country: '', zone: 'Europe/Paris' })).toBe('FR')
  })
})
