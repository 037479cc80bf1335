import { onTestFinished } from 'vitest'
import { createHost, type Host } from '#electron/host/host.ts'
import { aScheduler, aShell, type HandScheduler, type TestShell } from './aShell.ts'

/** Trials of a phrase cost next to nothing in tests. */
const PHRASE_COST = 4

export interface TestHost extends Host {
  readonly shell: TestShell
  readonly scheduler: HandScheduler
}

/** A host over real files with a clock, a notifier and timers in the hands of the test. */
export const aHost = async (shell: TestShell = aShell()): Promise<TestHost> => {
  const scheduler = aScheduler()
  const host = await createHost(shell, scheduler, PHRASE_COST)
  await host.tick()
  let open = true
  const close = async (): Promise<void> => {
    if (open) await host.close()
    open = false
  }
  onTestFinished(close)
  return { ...host, close, shell, scheduler }
}
