import type { Segment } from './renderTemplate.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import { spokenIn } from '#domain/spoken.ts'

/** Québec writes no space before these; before a colon it does. */
const inQuebec = (text: string): string => text.replace(/\u202F(?=[;?!])/gu, '')

/**
 * Sets the words of a template by the rules of its language and of the country; values stay as they
 * were typed.
 */
export const typeset = (
  segments: readonly Segment[],
  language: Language,
  region?: HolidayRegion,
): readonly Segment[] => {
  const isQuebec = spokenIn(language, region) === 'fr-CA'
  return segments.map((segment) => {
    if (segment.kind !== 'words') return segment
    const text = LANGUAGE_ROWS[language].typeset(segment.text)
    return { ...segment, text: isQuebec ? inQuebec(text) : text }
  })
}
