import type { Channel } from '#domain/vocabulary.ts'

/** The first channel that is known of these; a mail where none is. */
export const usualChannel = (...known: readonly (Channel | undefined)[]): Channel =>
  known.find((channel) => channel !== undefined) ?? 'email'
