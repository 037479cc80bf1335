import type { Preferences } from '#contract/views.ts'
import { soundPreferences } from '#electron/host/machine/preferences.ts'
import type { PreferencesStore } from '#electron/host/machine/ports.ts'
import type { KeyValueFile } from './keyValueFile.ts'

/**
 * Preferences in the kept file. `apply` puts a choice into effect (tray, start with the system,
 * menu language) and returns it as far as this system allows; that is what is kept.
 */
export const makePreferencesStore = (
  file: KeyValueFile,
  apply: (wanted: Preferences) => Preferences,
): PreferencesStore => {
  let kept = soundPreferences(file.all())
  return {
    read: () => kept,
    write: (wanted) => {
      kept = apply(wanted)
      try {
        file.set({ ...kept })
      } catch {
        // A full or read-only disk must not keep anybody from changing the theme.
      }
    },
  }
}
