import * as v from 'valibot'
import { call } from './call.ts'
import type { NotificationTrial } from './views.ts'

/** What can be done from a notification or the tray, beside opening the step with a click. */
export const NOTICE_ACTION_IDS = ['done', 'next-slot', 'open'] as const
export type NoticeActionId = (typeof NOTICE_ACTION_IDS)[number]

/** What a notice is about: a step of an application, an application, or, null, all of today. */
export interface NoticeTarget {
  readonly application: string | null
  readonly step?: string
}

/** What the system did with a notification, told honestly. */
export const NOTICE_RESULTS = ['shown', 'handed-over', 'failed', 'unavailable'] as const

const wallClock = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u))

/** The last notification that was tried, as it is kept between two starts: nothing of its words. */
export const lastNoticeSchema = v.object({
  /** Wall clock of the person's zone. */
  at: wallClock,
  result: v.picklist(NOTICE_RESULTS),
  /** What the system said of a failure. */
  detail: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** The first way did not work; the second did. */
  second: v.exactOptional(v.literal(true)),
  /** When it was clicked, or one of its buttons pressed. */
  clickedAt: v.exactOptional(wallClock),
})
export type LastNotice = Readonly<v.InferOutput<typeof lastNoticeSchema>>

/** The calls about notifications. */
export const notices = {
  /** What became of the last notification; null before the first. */
  lastNotice: call(v.undefined()).returning<LastNotice | null>(),
  tryNotification: call(v.undefined()).returning<NotificationTrial>(),
} as const
