import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Promised } from '#domain/entry/promise.ts'
import type {
  Channel,
  FollowUpOutcome,
  InterviewMode,
  InterviewSetting,
  LetGoReason,
} from '#domain/vocabulary.ts'

/** One fact of an entry that is said beside it, whatever its kind. */
export type Detail =
  | { readonly tells: 'channel'; readonly channel: Channel }
  | { readonly tells: 'outcome'; readonly outcome: FollowUpOutcome }
  | { readonly tells: 'promise'; readonly promise: Promised }
  /** They called; that the person called needs no words. */
  | { readonly tells: 'incoming' }
  /** The post was given up: nobody was chosen. */
  | { readonly tells: 'nobodyHired' }
  | { readonly tells: 'let-go-reason'; readonly reason: LetGoReason }
  | { readonly tells: 'setting'; readonly setting: InterviewSetting }
  | { readonly tells: 'mode'; readonly mode: InterviewMode }
  | { readonly tells: 'deadline' | 'chosenStarts' | 'startsOn'; readonly date: LocalDate }
  | { readonly tells: 'newStart'; readonly moment: LocalDateTime }
  /** In the person's own words. */
  | { readonly tells: 'text'; readonly text: string }

/** A fact that is told only where it is known. */
export const known = <Value>(
  value: Value | undefined,
  told: (value: Value) => Detail,
): readonly Detail[] => (value === undefined ? [] : [told(value)])
