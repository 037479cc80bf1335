import type { EventDraft } from '#domain/logbook/events.ts'

/**
 * The events that make a change once more after it was taken back. What was opened or recorded is
 * still in the log, put away: it comes back under its own name instead of being written twice.
 */
export const again = (events: readonly EventDraft[]): readonly EventDraft[] =>
  events.map((event): EventDraft => {
    if (event.body === null) return event
    switch (event.type) {
      case 'application-opened':
        return { type: 'application-restored', application: event.application, body: {} }
      case 'entry-recorded':
        return {
          type: 'entry-reinstated',
          application: event.application,
          body: { entry: event.body.entry.id },
        }
      default:
        return event
    }
  })
