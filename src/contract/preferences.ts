import * as v from 'valibot'
import { MAIL_WAYS } from '#domain/messages/sending/mailWay.ts'
import { LANGUAGES } from '#domain/language.ts'

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u))

/** Checked at the door and when the file is read. */
export const preferencesSchema = v.object({
  language: v.picklist(['system', ...LANGUAGES]),
  theme: v.picklist(['system', 'light', 'dark']),
  notifications: v.boolean(),
  /** Chosen before it became a setting of the logbook, which takes it over once; no screen changes it. */
  hideDetails: v.boolean(),
  /** No notification between these hours; null: any time. */
  quietHours: v.nullable(v.object({ from: timeOfDay, to: timeOfDay })),
  /** Start with the system; desktop shell only. */
  autostart: v.boolean(),
  /** Closing the window keeps Relance in the tray, or minimised where there is none; desktop shell only. */
  keepInTray: v.boolean(),
  /** Started by the system, Relance stays out of sight until it is wanted; desktop shell only. */
  startHidden: v.boolean(),
  /** What is typed is checked for spelling; desktop shell only. */
  spelling: v.boolean(),
  /** Shortcuts of a single key, such as F; some press them unwillingly (WCAG 2.1.4). */
  singleKeys: v.boolean(),
  /** How mails are written: with the mail program, or on a page of a service. */
  mailWay: v.picklist(MAIL_WAYS),
  /** How the days ahead are drawn where there is room for either. */
  aheadAs: v.picklist(['month', 'list']),
})

/** Throwaway choices, kept outside the logbook. */
export type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  notifications: true,
  hideDetails: false,
  quietHours: null,
  autostart: false,
  keepInTray: false,
  startHidden: true,
  spelling: false,
  singleKeys: true,
  mailWay: 'program',
  aheadAs: 'month',
}
