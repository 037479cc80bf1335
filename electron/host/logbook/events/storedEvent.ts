import type { EventDraft } from '#domain/logbook/events.ts'

/** An event with its place in the log. */
export type StoredEvent = EventDraft & {
  /** Position in the log, from 1 without gaps. */
  readonly seq: number
  readonly id: string
  readonly version: number
  /** UTC, ISO 8601 with milliseconds: when it was written, not when it was lived. */
  readonly recordedAt: string
  /** Events written together share a batch: they are undone together. */
  readonly batch: string
}
