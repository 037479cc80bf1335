import * as v from 'valibot'
import { LANGUAGES } from '#domain/language.ts'

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u))

/** The schema of `Preferences`, checked at the door and when the file is read. */
export const preferencesSchema = v.object({
  language: v.picklist(['system', ...LANGUAGES]),
  theme: v.picklist(['system', 'light', 'dark']),
  notifications: v.boolean(),
  hideDetails: v.boolean(),
  quietHours: v.nullable(v.object({ from: timeOfDay, to: timeOfDay })),
  autostart: v.boolean(),
  keepInTray: v.boolean(),
  singleKeys: v.boolean(),
})

export const DEFAULT_PREFERENCES: v.InferOutput<typeof preferencesSchema> = {
  language: 'system',
  theme: 'system',
  notifications: true,
  hideDetails: false,
  quietHours: null,
  autostart: false,
  keepInTray: false,
  singleKeys: true,
}
