import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Start } from '#contract/views.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { Session } from '#electron/host/session/session.ts'

/** What the window needs before it can draw anything. */
export const startView = (
  { name, version, demo, folder, clock, preferences }: Shell,
  { state, working }: Session,
  {
    now,
    trouble,
    isShared,
  }: {
    readonly now: string
    readonly trouble: Start['trouble'] | undefined
    readonly isShared: boolean
  },
): Start => ({
  logbook: state,
  preferences: preferences.read(),
  settings: working?.logbook().settings ?? defaultSettings(clock.zone()),
  shell: name,
  version,
  demo,
  dataFolder: folder,
  now,
  ...(trouble === undefined ? {} : { trouble }),
  ...(isShared && { shared: true }),
})
