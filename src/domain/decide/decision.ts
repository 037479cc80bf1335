import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Said } from './said.ts'
import type { Step } from '#domain/rules/step.ts'

/** What a decision needs to know besides the logbook. */
export interface DecideContext {
  /** Wall clock in `zone`. */
  readonly now: LocalDateTime
  /** The person's time zone. */
  readonly zone: string
  /** The step as the rules propose it on the application as it stands; absent: not checked. */
  readonly proposed?: (application: Application, step: string) => Pick<Step, 'opens'> | undefined
}

/**
 * Whose data leaves the log for good: a whole application, or one person in it; without an
 * application, what was written of one import so far.
 */
export type EraseTarget =
  | { readonly application: string; readonly subject?: string }
  | { readonly application: null; readonly subject: string }

/** What a command changes. No events: it was there already, and that is fine. */
export interface Change {
  readonly events: readonly EventDraft[]
  readonly said: Said
  readonly erase?: readonly EraseTarget[]
}

/** A change and the events that take it back, in order; null where nothing can (erasures). */
export interface Decision extends Change {
  readonly inverse: readonly EventDraft[] | null
}
