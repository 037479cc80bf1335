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

/** Whose data leaves the log for good: a whole application, or one person in it. */
export interface EraseTarget {
  readonly application: string
  readonly subject?: string
}

/** What a command amounts to. No events: it was there already, and that is fine. */
export interface Decision {
  readonly events: readonly EventDraft[]
  /** The events that take it back, in order; null where nothing can (erasures). */
  readonly inverse: readonly EventDraft[] | null
  readonly said: Said
  readonly erase?: readonly EraseTarget[]
}

/** A decision before its inverse is worked out. */
export interface Draft {
  readonly events: readonly EventDraft[]
  readonly said: Said
  readonly erase?: readonly EraseTarget[]
}
