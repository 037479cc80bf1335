import type { Segment } from './renderTemplate.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import { variantOf } from '#domain/messages/variants/variants.ts'

/**
 * Sets the words of a template by the rules of its language; values stay as they were typed. What a
 * country sets otherwise holds for both: noted words were given the spaces of the language.
 */
export const typeset = (
  segments: readonly Segment[],
  language: Language,
  region?: HolidayRegion,
): readonly Segment[] => {
  const inCountry = variantOf(language, region)?.typeset
  return segments.map((segment) => {
    const text =
      segment.kind === 'words' ? LANGUAGE_ROWS[language].typeset(segment.text) : segment.text
    return { ...segment, text: inCountry?.(text) ?? text }
  })
}
