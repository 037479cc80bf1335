import type { Channel } from '#domain/vocabulary.ts'

/** The channels that are a call. */
export const LINES = ['phone', 'switchboard'] as const satisfies readonly Channel[]

/** Whether a channel is a call, rather than something to write or to say face to face. */
export const isCall = (channel: Channel | undefined): boolean =>
  LINES.some((line) => line === channel)
