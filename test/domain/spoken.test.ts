import { expect, it } from 'vitest'

import { COUNTRIES, HOLIDAY_REGIONS } from '#domain/calendar/holidayIds.ts'
import { countryOf } from '#domain/calendar/regions.ts'
import { LANGUAGES } from '#domain/language.ts'
import { isVariant, languageOf, spokenIn, VARIANT_IDS } from '#domain/spoken.ts'

it('speaks a language as the country of the region does, where that has words of its own', () => {
  expect(spokenIn('fr', 'CA-QC')).toBe('fr-CA')
  expect(spokenIn('fr', 'CH-GE')).toBe('fr-CH')
  expect(spokenIn('fr', 'BE')).toBe('fr-BE')
  expect(spokenIn('en', 'US')).toBe('en-US')
  expect(spokenIn('en', 'CA-ON')).toBe('en-CA')
})

it('speaks it as it stands everywhere else', () => {
  for (const region of ['none', 'FR', 'FR-alsace-moselle', 'LU', 'US', undefined])
    expect(spokenIn('fr', region)).toBe('fr')
  for (const region of ['none', 'GB-SCT', 'IE', 'FR', 'CH-ZH', undefined])
    expect(spokenIn('en', region)).toBe('en')
})

it('takes no country from a region that lies elsewhere', () => {
  for (const region of HOLIDAY_REGIONS)
    for (const language of LANGUAGES) {
      const spoken = spokenIn(language, region)
      if (isVariant(spoken)) expect(spoken).toBe(`${language}-${countryOf(region) ?? ''}`)
    }
})

it('names every variant by its language and a country there is', () => {
  for (const id of VARIANT_IDS) {
    expect(COUNTRIES).toContain(id.slice(3))
    expect(id.startsWith(languageOf(id))).toBe(true)
  }
})
