import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { instantOf } from '#domain/calendar/zone.ts'
import { accepted } from '#domain/outcome.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { createHost } from '#electron/host/host.ts'
import { systemScheduler, type Scheduler } from '#electron/host/machine/scheduler.ts'
import { NOW } from './boardHistory.ts'

/** The quiet work of a host waits as long. */
const SOON_MS = 10
/** Far longer than a snapshot of the largest logbook takes. */
const MOST_MS = 60_000

/** A host over the folder given, as a shell starts one, with a clock that stands still. */
export const benchHost = (folder: string, scheduler?: Scheduler): ReturnType<typeof createHost> =>
  createHost(
    {
      name: 'browser',
      program: 'bench',
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
    },
    scheduler,
  )

/** Starts a host once and closes it when it has kept what makes the next start the sooner. */
export const settle = async (folder: string): Promise<void> => {
  const host = await benchHost(folder, {
    ...systemScheduler,
    after: (delayMs, task) => systemScheduler.after(Math.min(delayMs, SOON_MS), task),
  })
  const kept = join(folder, 'relance.snapshot')
  for (let waited = 0; !existsSync(kept); waited += SOON_MS) {
    if (waited >= MOST_MS) throw new Error(`No snapshot came in ${folder}.`)
    await new Promise((resolve) => setTimeout(resolve, SOON_MS))
  }
  await host.close()
}
