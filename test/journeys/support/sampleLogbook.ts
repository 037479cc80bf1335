import { demoCommands } from '#electron/host/demo/demoCommands.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Caller } from './callShell.ts'

/** Tuesday, in the middle of the working week. */
export const SAMPLE_NOW = '2026-11-24T09:12'
export const SAMPLE_NOW_MS = Date.parse(`${SAMPLE_NOW}:00+01:00`)
export const SAMPLE_ZONE = 'Europe/Paris'

/**
 * Fills an empty logbook with the sample as it stands on that Tuesday, for a person with a name.
 * With `every` 3 it keeps each third application, as somebody has who applies with care.
 */
export const writeSample = async (call: Caller, personName: string, every = 1): Promise<void> => {
  const sample = demoCommands({ now: SAMPLE_NOW, zone: SAMPLE_ZONE })
  // What is told of all cards together has no meaning for a part of them.
  const isKept = ([first]: readonly Command[], index: number): boolean =>
    every === 1 || (first?.do === 'open-application' && (index + 1) % every === 0)
  for (const commands of sample.filter(isKept)) {
    const outcome = await call('act', [...commands])
    if (!outcome.ok) throw new Error(`The sample is refused: ${outcome.reason}.`)
  }
  const { settings } = await call('start')
  await call('act', [{ do: 'change-settings', settings: { ...settings, personName } }])
}
