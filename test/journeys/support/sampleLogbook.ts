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

const TABLE = 'Entreprise;Poste;Date candidature;Statut\nCitron;Vendeuse;13/10/2026;Envoyée\n'

/** Brings a small table in, so that there is an import to take back. */
export const importSample = async (call: Caller): Promise<void> => {
  const file = 'sample-table'
  const base64 = Buffer.from(TABLE).toString('base64')
  await call('handOver', {
    file,
    name: 'suivi.csv',
    size: Buffer.byteLength(TABLE),
    offset: 0,
    base64,
  })
  await call('openFile', { file })
  const read = await call('readTable', { file, choices: {}, from: 0, most: 1 })
  if (!read.ok) throw new Error(`The table is refused: ${read.reason}.`)
  const { revision } = read.value
  const written = await call('importTable', { file, choices: {}, import: 'sample', revision })
  if (!written.ok) throw new Error(`The import is refused: ${written.reason}.`)
}
