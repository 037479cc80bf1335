/**
 * `npm run nightly`: what takes too long for `npm test`. The rules are read twice for a million
 * random histories, computers share a folder in a million ways, a million damaged files are opened, a
 * million hostile inputs knock at the door,
 * reminders live thousands of years by clocks that are wrong, a hundred thousand bytes of a logbook are
 * changed and ten thousand processes killed while they write one. Runs on Node 20 too.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLineOrEnd } from './setup/commandLine.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findNode } from './setup/node.mjs'
import { run } from './setup/run.mjs'

const root = join(import.meta.dirname, '..')

/** The tests of the night. */
const TESTS = [
  'test/domain/rules/rules.secondReading.test.ts',
  'test/domain/union/union.interleavings.test.ts',
  'test/domain/union/stateHash.naive.test.ts',
  'test/electron/host/logbook/logbook.faults.test.ts',
  'test/electron/host/logbook/logbook.flips.test.ts',
  'test/electron/host/logbook/logbook.crashes.test.ts',
  'test/electron/host/devices/sharing.kills.test.ts',
  'test/electron/host/outgoing/outgoing.kills.test.ts',
  'test/electron/host/outgoing/outgoing.fullDisk.test.ts',
  'test/electron/host/incoming/reading/answering.damaged.test.ts',
  'test/electron/host/incoming/mail/readIncomingMail.damaged.test.ts',
  'test/electron/host/reminders/reminders.clock.test.ts',
  'test/electron/door/answerCall.hostile.test.ts',
]
const HISTORIES = '1000000'
/** Lives of several computers with one folder. */
const UNIONS = '1000000'
/** Of these, what a second merge comes to as well. */
const SETS = '100000'
const DAMAGED = '1000000'
const FLIPS = '100000'
const KILLS = '10000'
/** Lives of ninety days, sixty reminders each: about as many as an hour holds. */
const LIVES = '15000'
const HOSTILE = '1000000'
/** Other histories every night; the seed is printed when two readings differ. */
const seed = String(Math.floor(Math.random() * 2 ** 30))

/** Where the system keeps files in memory: a hundred thousand logbooks are written and thrown away. */
const IN_MEMORY = '/dev/shm'

const nightly = async () => {
  const installed = await ensureDependencies(root)
  if (installed !== 0) return installed
  const node = findNode(root)
  if (!node.ok) {
    console.error(node.reason)
    return 1
  }
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'relance-night-'))
  const { code } = await run(node.path, [vitest, 'run', ...TESTS], {
    root,
    env: {
      TMPDIR: folder,
      RELANCE_HISTORIES: HISTORIES,
      RELANCE_UNIONS: UNIONS,
      RELANCE_SETS: SETS,
      RELANCE_DAMAGED: DAMAGED,
      RELANCE_FLIPS: FLIPS,
      RELANCE_KILLS: KILLS,
      RELANCE_LIVES: LIVES,
      RELANCE_HOSTILE: HOSTILE,
      RELANCE_SEED: seed,
    },
  })
  rmSync(folder, { recursive: true, force: true })
  return code
}

readLineOrEnd({
  help: 'npm run nightly: the tests that take too long for npm test. It takes no options.',
})
process.exitCode = await nightly()
