import { frenchTypography } from '#domain/messages/french/typography.ts'
import type { Segment } from './renderTemplate.ts'
import type { Language } from '#domain/language.ts'

/** Sets the words of a template by the rules of its language; values stay as they were typed. */
export const typeset = (segments: readonly Segment[], language: Language): readonly Segment[] =>
  language === 'fr'
    ? segments.map((segment) =>
        segment.kind === 'words' ? { ...segment, text: frenchTypography(segment.text) } : segment,
      )
    : segments
