import type { HolidayId } from '#domain/calendar/holidayIds.ts'
import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'

/** What courtesy would rather avoid; message keys under `rules.warnings`. */
export type WarningId =
  | 'same-half-day'
  | 'same-half-day-nobody'
  | 'same-half-day-shared'
  | 'before-promise'
  | 'too-early'
  | 'public-holiday'
  | 'outside-contact-hours'
  | 'after-refusal'
  | 'after-refusal-until'
  | 'rounds-used'
  | 'after-deadline'
  /** The interview to prepare begins at `moment`. */
  | 'after-interview'
  /** The person is away that day; `day` is the last of the absence. */
  | 'away'
  | 'ill'

/** One thing courtesy would rather avoid, with what its sentence needs. The person decides. */
export interface Warning {
  readonly id: WarningId
  /** Name of the person concerned. */
  readonly person?: string
  readonly day?: LocalDate
  /** The day from which on it is no longer so: the one after, where the whole of `day` is theirs. */
  readonly from?: LocalDate
  /** The next good slot; or when the interview begins. */
  readonly moment?: LocalDateTime
  readonly holiday?: HolidayId
  readonly count?: number
}
