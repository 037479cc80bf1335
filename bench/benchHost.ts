import { instantOf } from '#domain/calendar/zone.ts'
import { accepted } from '#domain/outcome.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { createHost } from '#electron/host/host.ts'
import { NOW } from './boardHistory.ts'

/** A host over the folder given, as a shell starts one, with a clock that stands still. */
export const benchHost = (folder: string): ReturnType<typeof createHost> =>
  createHost({
    name: 'browser',
    version: '0.0.0',
    folder,
    demo: false,
    clock: {
      now: () => instantOf(NOW, 'Europe/Paris'),
      elapsed: () => 0,
      zone: () => 'Europe/Paris',
    },
    notifier: { show: () => Promise.resolve({ result: 'unavailable' }) },
    deliver: () => Promise.resolve(accepted({ how: 'cancelled' })),
    opener: { openUrl: () => Promise.resolve(false), openFolder: () => Promise.resolve(false) },
    preferences: { read: () => DEFAULT_PREFERENCES, write: () => undefined },
    push: () => undefined,
    systemLanguage: 'fr',
  })
