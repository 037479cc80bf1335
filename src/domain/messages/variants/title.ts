import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Language } from '#domain/language.ts'
import { variantOf } from './variants.ts'

const SHORT_TITLE = /(?<![\p{L}.])(Mr|Mrs|Ms|Mx|Dr)(?= \p{L})/gu

/** Names with their titles as a country writes them: "Ms. Benali" in North America. */
export const titlesIn = (
  names: string,
  language: Language,
  region: HolidayRegion | undefined,
): string =>
  variantOf(language, region)?.stopAfterTitles === true
    ? names.replaceAll(SHORT_TITLE, '$1.')
    : names
