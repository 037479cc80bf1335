import { defaultSettings } from '#domain/settings.ts'
import type { Start } from '#shared/views.ts'
import type { Shell } from '#electron/host/ports.ts'
import type { Session } from '#electron/host/session.ts'

/** What the window needs before it can draw anything. */
export const startView = (
  { name, version, demo, folder, clock, preferences }: Shell,
  { state, working }: Session,
  now: string,
): Start => ({
  logbook: state,
  preferences: preferences.read(),
  settings: working?.logbook().settings ?? defaultSettings(clock.zone()),
  shell: name,
  version,
  demo,
  dataFolder: folder,
  now,
})
