import { readFileSync } from 'node:fs'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { Flags } from './flags.ts'

/** The machine's own time and zone. */
export const machineClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/**
 * The machine's clock, except in tests: `RELANCE_TEST_CLOCK` names a file with epoch milliseconds,
 * read at every look, so that a test moves time by writing it. It is heeded only together with
 * `--data` (never for the person's own folder) and says so on the console.
 */
export const chooseClock = (
  file: string | undefined,
  flags: Pick<Flags, 'data'>,
  say: (line: string) => void = console.error,
): Clock => {
  if (file === undefined || file === '') return machineClock
  if (flags.data === undefined) {
    say('Relance: RELANCE_TEST_CLOCK is ignored without --data.')
    return machineClock
  }
  say(`Relance: for tests, time is read from ${file}.`)
  return { ...machineClock, now: () => readInstant(file) }
}

const readInstant = (file: string): number => {
  const instantMs = Number(readFileSync(file, 'utf8'))
  if (!Number.isSafeInteger(instantMs) || instantMs <= 0)
    throw new TypeError(`${file} holds no epoch milliseconds.`)
  return instantMs
}
