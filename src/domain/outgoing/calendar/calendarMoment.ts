import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { InterviewMode } from '#domain/vocabulary.ts'

/** What a calendar tells of. */
export const MOMENT_KINDS = ['interview', 'step', 'announced', 'deadline'] as const
export type MomentKind = (typeof MOMENT_KINDS)[number]

/** When it is: so many minutes from a wall-clock moment of a zone, or a whole day. */
export type MomentTime =
  | {
      readonly start: LocalDateTime
      /** The zone it is lived in; a calendar shows it on the clock of its reader. */
      readonly zone: Zone
      readonly minutes: number
    }
  | { readonly day: LocalDate }

/** Something that lies ahead, with all that could be told of it. */
export interface CalendarMoment {
  /** For ever the same, whatever moves; ours, also where an invitation brought it. */
  readonly uid: string
  readonly kind: MomentKind
  readonly application: string
  readonly when: MomentTime
  readonly company: string
  readonly post: string
  /** Of a step: what is to be done, and by which channel. */
  readonly step?: Pick<StepView, 'rule' | 'channels' | 'deadline' | 'late' | 'priority'>
  readonly mode?: InterviewMode
  /** Who is met, or who is to be contacted. */
  readonly people: readonly Person[]
  readonly place?: string
  readonly notes: readonly string[]
  readonly links: readonly string[]
  /** What is offered, in the words it was noted with. */
  readonly money: readonly string[]
}

export const isWholeDay = (when: MomentTime): when is { readonly day: LocalDate } => 'day' in when

/** As calendars sort: by wall clock, a whole day before its hours. */
export const inOrderOfTime = (a: CalendarMoment, b: CalendarMoment): number => {
  const [one, other] = [a, b].map(({ when }) => (isWholeDay(when) ? when.day : when.start))
  return (one ?? '') < (other ?? '') ? -1 : one === other ? (a.uid < b.uid ? -1 : 1) : 1
}
