import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import { LANGUAGES } from '#domain/language.ts'
import {
  calendarDetailsSchema,
  type CalendarDetails,
} from '#domain/outgoing/calendar/calendarDetails.ts'
import type { MomentKind, MomentTime } from '#domain/outgoing/calendar/calendarMoment.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import type { Delivered } from './views.ts'

/** Of what a calendar is made: one step, one card, everything ahead. */
export const calendarScopeSchema = v.variant('of', [
  v.object({ of: v.literal('step'), application: id, step: id }),
  v.object({ of: v.literal('application'), application: id }),
  v.object({ of: v.literal('all') }),
])
export type CalendarScope = v.InferOutput<typeof calendarScopeSchema>

const asked = {
  details: calendarDetailsSchema,
  language: v.picklist(LANGUAGES),
}

/** One moment exactly as it leaves. */
export interface CalendarLine {
  readonly uid: string
  readonly kind: MomentKind
  readonly when: MomentTime
  readonly summary: string
  readonly location?: string
  readonly description?: string
  readonly cancelled: boolean
}

/** What would leave. */
export interface CalendarPreview {
  readonly total: number
  /** The first of them. */
  readonly lines: readonly CalendarLine[]
  /** Whether some hours are told in universal time, since the law of their zone is new. */
  readonly inUtc: boolean
}

/** Why a kept file could not be written; the one from before is whole in every case. */
export type KeptProblem = 'gone' | 'full' | 'refused' | 'failed'

/** The calendar that is kept current, in a folder, at an address, or neither. */
export interface FollowingCalendar {
  readonly details: CalendarDetails
  readonly file?: {
    /** The whole way to it, for reading only. */
    readonly shown: string
    /** Wall clock of the person when it was last found to be current. */
    readonly writtenAt?: string
    readonly problem?: KeptProblem
  }
  /** The path of the address, where it is open. */
  readonly address?: string
  /** This shell can serve one. */
  readonly serves: boolean
}

/** What the window may ask about calendars that go out. */
export const outgoingCalendar = {
  previewCalendar: call(v.object({ scope: calendarScopeSchema, ...asked })).returning<
    Outcome<CalendarPreview>
  >(),
  /** Makes the file; how far it is, is told on the way to whoever named it by a job. */
  exportCalendar: call(
    v.object({ scope: calendarScopeSchema, ...asked, job: v.optional(id) }),
  ).returning<Outcome<Delivered>>(),
  /** Gives up a calendar that is being made; nothing of it is kept. */
  stopCalendar: call(v.object({ job: id })).returning<Outcome<void>>(),
  followingCalendar: call(v.undefined()).returning<FollowingCalendar>(),
  /** What the calendar that is kept current says, and where; what is left out stays as it is. */
  followCalendar: call(
    v.object({
      details: v.optional(calendarDetailsSchema),
      /** A folder that was picked or looked into; null to keep no file there any more. */
      folder: v.optional(v.nullable(id)),
      address: v.optional(v.picklist(['open', 'renew', 'close'])),
      /** The language on screen: the calendar's too, where none was chosen in the settings. */
      language: v.optional(v.picklist(LANGUAGES)),
    }),
  ).returning<Outcome<FollowingCalendar>>(),
} as const
