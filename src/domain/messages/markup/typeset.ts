import type { Segment } from './renderTemplate.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'

/** Sets the words of a template by the rules of its language; values stay as they were typed. */
export const typeset = (segments: readonly Segment[], language: Language): readonly Segment[] =>
  segments.map((segment) =>
    segment.kind === 'words'
      ? { ...segment, text: LANGUAGE_ROWS[language].typeset(segment.text) }
      : segment,
  )
