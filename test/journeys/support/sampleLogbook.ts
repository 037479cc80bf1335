import { demoCommands } from '#electron/host/demo/demoCommands.ts'
import type { Caller } from './callShell.ts'

/** Tuesday, in the middle of the working week. */
export const SAMPLE_NOW = '2026-11-24T09:12'
export const SAMPLE_NOW_MS = Date.parse(`${SAMPLE_NOW}:00+01:00`)
export const SAMPLE_ZONE = 'Europe/Paris'

/** Fills an empty logbook with the sample as it stands on that Tuesday, for a person with a name. */
export const writeSample = async (call: Caller, personName: string): Promise<void> => {
  for (const commands of demoCommands({ now: SAMPLE_NOW, zone: SAMPLE_ZONE })) {
    const outcome = await call('act', [...commands])
    if (!outcome.ok) throw new Error(`The sample is refused: ${outcome.reason}.`)
  }
  const { settings } = await call('start')
  await call('act', [{ do: 'change-settings', settings: { ...settings, personName } }])
}
