import { computed, type ComputedRef } from 'vue'
import { useBaseLanguage, useT } from '#window/i18n/useT.ts'
import {
  COUNTRIES,
  HOLIDAY_REGIONS,
  type Country,
  type HolidayRegion,
} from '#domain/calendar/holidayIds.ts'
import { countryOf } from '#domain/calendar/regions.ts'
import { LANGUAGE_ROWS } from '#domain/language.ts'
import { countryName } from '#texts/countryNames.ts'

/** A region to choose, under the name of its country where that has several. */
export interface RegionOption {
  readonly value: HolidayRegion
  readonly label: string
  readonly group?: string
}

/**
 * The regions as a list to choose from: none, then the countries by name. Those with several regions
 * gather them under their name, a whole country first; the others stand for themselves.
 */
export const useRegionOptions = (): ComputedRef<readonly RegionOption[]> => {
  const t = useT()
  const language = useBaseLanguage()
  return computed(() => {
    const { compare } = new Intl.Collator(LANGUAGE_ROWS[language()].locale)
    const nameOf = (country: Country) => countryName(country, language())
    const optionsOf = (country: Country): readonly RegionOption[] => {
      const regions = HOLIDAY_REGIONS.filter((region) => countryOf(region) === country).map(
        (value) => ({ value, label: t(`settings.regions.${value}`) }),
      )
      if (regions.length === 1) return regions
      const isWhole = ({ value }: RegionOption) => Number(value === country)
      return regions
        .toSorted((a, b) => isWhole(b) - isWhole(a) || compare(a.label, b.label))
        .map((region) => ({ ...region, group: nameOf(country) }))
    }
    return [
      { value: 'none', label: t('settings.regions.none') },
      ...COUNTRIES.toSorted((a, b) => compare(nameOf(a), nameOf(b))).flatMap(optionsOf),
    ]
  })
}
