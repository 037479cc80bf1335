/** Starts a host over the folder given, as a shell does, and prints how many cards its first board has. */
import { instantOf } from '#domain/calendar/zone.ts'
import { accepted } from '#domain/outcome.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { createHost } from '#electron/host/host.ts'
import { NOW } from './boardHistory.ts'

const host = await createHost({
  name: 'browser',
  version: '0.0.0',
  folder: process.argv[2] ?? '',
  demo: false,
  clock: { now: () => instantOf(NOW, 'Europe/Paris'), zone: () => 'Europe/Paris' },
  notifier: { show: () => Promise.resolve({ result: 'unavailable' }) },
  deliver: () => Promise.resolve(accepted({ how: 'cancelled' })),
  opener: { openUrl: () => Promise.resolve(false), openFolder: () => Promise.resolve(false) },
  preferences: { read: () => DEFAULT_PREFERENCES, write: () => undefined },
  push: () => undefined,
  systemLanguage: 'fr',
})
const { cards } = await host.handlers.board(undefined)
console.log(JSON.stringify(cards).length > 0 ? cards.length : 0)
process.exit(0)
