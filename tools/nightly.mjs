/**
 * `npm run nightly`: what takes too long for `npm test`. The rules are read twice for a million
 * random histories, computers share a folder in a million ways and one that Syncthing carries, a million
 * damaged files are opened, a
 * million hostile inputs knock at the door,
 * reminders live thousands of years by clocks that are wrong, a hundred thousand bytes of a logbook are
 * changed and ten thousand processes killed while they write one. Then whatever is tested by cases at
 * random meets a hundred times as many. Runs on Node 20 too.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
  'test/domain/union/foldUnion.ages.test.ts',
  'test/electron/host/logbook/logbook.faults.test.ts',
  'test/electron/host/logbook/logbook.flips.test.ts',
  'test/electron/host/logbook/logbook.crashes.test.ts',
  'test/electron/host/devices/sharing.kills.test.ts',
  'test/electron/host/devices/sharing.syncthing.test.ts',
  'test/electron/host/devices/webdav/davWork.servers.test.ts',
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
/** Lives that an older program shares with a newer one. */
const AGES = '10000'
/** How often a real Syncthing that carries the folder is killed, between two computers and between three. */
const CARRIED = '100'
/** Uploads to each of three servers, a third of them cut. */
const UPLOADS = '33334'
const DAMAGED = '1000000'
const FLIPS = '100000'
const KILLS = '10000'
/** Lives of ninety days, sixty reminders each: about as many as an hour holds. */
const LIVES = '15000'
const HOSTILE = '1000000'
/** How often each test by cases at random runs, each time with other cases. */
const TIMES = 100
/** Other histories every night; the seed is printed when two readings differ. */
const seed = Math.floor(Math.random() * 2 ** 30)

/** Where the system keeps files in memory: a hundred thousand logbooks are written and thrown away. */
const IN_MEMORY = '/dev/shm'

/** The other tests by cases at random, relative to the project's folder. */
const propertyTests = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !TESTS.includes(file))
    .filter((file) => /\bfc\.(?:assert|sample)\b/u.test(readFileSync(join(root, file), 'utf8')))

/**
 * Runs the tests of the night one after the other, each part whatever became of those before it.
 *
 * @param {(files: readonly string[], env: NodeJS.ProcessEnv) => Promise<{ code: number }>} test
 * @returns {Promise<number>} the exit code of the first part that failed, else 0
 */
const testAll = async (test) => {
  const codes = []
  codes.push(
    await test(TESTS, {
      RELANCE_HISTORIES: HISTORIES,
      RELANCE_UNIONS: UNIONS,
      RELANCE_SETS: SETS,
      RELANCE_AGES: AGES,
      RELANCE_CARRIED: CARRIED,
      RELANCE_UPLOADS: UPLOADS,
      RELANCE_DAMAGED: DAMAGED,
      RELANCE_FLIPS: FLIPS,
      RELANCE_KILLS: KILLS,
      RELANCE_LIVES: LIVES,
      RELANCE_HOSTILE: HOSTILE,
      RELANCE_SEED: String(seed),
    }),
  )
  for (let time = 1; time <= TIMES; time++)
    codes.push(await test(propertyTests(), { RELANCE_SEED: String(seed + time) }))
  return codes.find(({ code }) => code !== 0)?.code ?? 0
}

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
  const code = await testAll((files, env) =>
    run(node.path, [vitest, 'run', ...files], { root, env: { TMPDIR: folder, ...env } }),
  )
  rmSync(folder, { recursive: true, force: true })
  return code
}

readLineOrEnd({
  help: 'npm run nightly: the tests that take too long for npm test. It takes no options.',
})
process.exitCode = await nightly()
