import * as v from 'valibot'
import { DEFAULT_PREFERENCES, type Preferences, preferencesSchema } from '#contract/preferences.ts'
import type { Rows } from './keyValueFile.ts'

/** What rows say of the preferences: an unknown or broken one gives way to its default. */
export const soundPreferences = (rows: Rows): Preferences => {
  const sound = Object.entries(preferencesSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, rows[name])
    return parsed.success ? [[name, parsed.output] as const] : []
  })
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(sound) }
}
