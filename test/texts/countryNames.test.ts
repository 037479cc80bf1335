import { expect, test } from 'vitest'
import { COUNTRIES } from '#domain/calendar/holidayIds.ts'
import { countryName } from '#texts/countryNames.ts'

test.each([
  [
    'fr',
    [
      'France',
      'Belgique',
      'Luxembourg',
      'Canada',
      'Suisse',
      'Royaume-Uni',
      'Irlande',
      'États-Unis',
    ],
  ],
  [
    'en',
    [
      'France',
      'Belgium',
      'Luxembourg',
      'Canada',
      'Switzerland',
      'United Kingdom',
      'Ireland',
      'United States',
    ],
  ],
] as const)('the countries have the names that %s gives them', (language, names) => {
  expect(COUNTRIES.map((country) => countryName(country, language))).toEqual(names)
})
