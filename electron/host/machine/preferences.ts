import { renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import * as v from 'valibot'
import { DEFAULT_PREFERENCES, preferencesSchema } from '#contract/preferences.ts'
import type { Preferences } from '#contract/views.ts'
import type { PreferencesStore } from './ports.ts'

/** What a file of preferences says, row by row: an unknown or broken choice gives way to its default. */
export const soundPreferences = (stored: unknown): Preferences => {
  const rows = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {}
  const sound = Object.entries(preferencesSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, rows[name])
    return parsed.success ? [[name, parsed.output] as const] : []
  })
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(sound) }
}

const NAME = 'preferences'

/** Opens the file; one that cannot be read is kept beside under another name, and a new one begins. */
const openConf = (folder: string, atMs: number): Conf => {
  const open = () =>
    new Conf<Record<string, unknown>>({ cwd: folder, configName: NAME, configFileMode: 0o600 })
  try {
    return open()
  } catch {
    const file = join(folder, `${NAME}.json`)
    renameSync(file, `${file}.unreadable-${String(atMs)}`)
    return open()
  }
}

/**
 * Preferences in a file of `folder` that only its owner can read. They are throwaway: where the
 * file can neither be read nor written, the choices last as long as the program runs.
 */
export const filePreferences = (folder: string, nowMs: () => number): PreferencesStore => {
  let kept: Preferences = DEFAULT_PREFERENCES
  let conf: Conf | null = null
  try {
    conf = openConf(folder, nowMs())
    kept = soundPreferences(conf.store)
  } catch {
    conf = null
  }
  return {
    read: () => kept,
    write: (preferences) => {
      kept = preferences
      try {
        conf?.set({ ...preferences })
      } catch {
        // A full or read-only disk must not keep anybody from changing the theme.
      }
    },
  }
}
