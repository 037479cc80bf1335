import type { Preferences } from '#contract/preferences.ts'
import type { KeyValueFile } from './keyValueFile.ts'
import type { PreferencesStore } from './ports.ts'
import { soundPreferences } from './soundPreferences.ts'

/**
 * Preferences in the file of throwaway choices. `apply` puts a choice into effect (tray, start with
 * the system, menu language), told what was kept before, and returns it as far as this system allows; that
 * is what is kept.
 */
export const makePreferencesStore = (
  file: KeyValueFile,
  apply: (wanted: Preferences, before: Preferences) => Preferences = (wanted) => wanted,
): PreferencesStore => {
  let kept = soundPreferences(file.read())
  return {
    read: () => kept,
    write: (wanted) => {
      kept = apply(wanted, kept)
      file.write({ ...kept })
    },
  }
}
