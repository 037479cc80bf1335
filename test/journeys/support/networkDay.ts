/**
 * One simulated day of both shells, to be run in a network namespace of its own where only loopback is
 * up: every attempt to send anything elsewhere finds no route, and the system counts it. Prints what
 * was counted, before and after one attempt made on purpose.
 */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { startBrowserShell } from './browserShell.ts'
import { startCalledShell } from './callShell.ts'
import { startChromium } from './chromium.ts'
import { startStandIn } from './standIn.ts'
import { makeTestClock } from './testClock.ts'

const START = Date.parse('2026-11-24T08:00:00+01:00')
const HOUR = 3_600_000

/** Columns of the counters of the Internet protocol, by name. */
const countsOf = (file: string): Readonly<Record<string, number>> => {
  const [names = '', values = ''] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
  const columns = values.split(' ')
  return Object.fromEntries(names.split(' ').map((name, at) => [name, Number(columns[at])]))
}

/** Attempts to send something that found no way off this machine, by version of the protocol. */
const attempts = () => ({
  four: countsOf('/proc/net/snmp')['OutNoRoutes'] ?? -1,
  six: Number(/^Ip6OutNoRoutes\s+(\d+)/mu.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1] ?? -1),
})

const besides = mkdtempSync(join(tmpdir(), 'relance-network-'))
const folderOf = (name: string): string => join(besides, name)

/** The hours of a day, each with what comes due in it. */
const passDay = async (
  folder: string,
  wake: () => void,
  moment: () => Promise<string>,
): Promise<void> => {
  const { setNow } = makeTestClock(folder, START)
  for (let hour = 1; hour <= 24; hour += 1) {
    setNow(START + hour * HOUR)
    wake()
    const wanted = new Date(START + (hour + 1) * HOUR).toISOString().slice(0, 13)
    while (!(await moment()).startsWith(wanted)) await new Promise((done) => setImmediate(done))
  }
}

const dayOfCalls = async (): Promise<void> => {
  const folder = folderOf('calls')
  const { env } = makeTestClock(folder, START)
  const { shell, call } = await startCalledShell(folder, { ...env, TZ: 'Europe/Paris' })
  await call('act', [opening({ entries: [interview('2026-11-23T10:00', { met: [] })] })])
  await passDay(
    folder,
    () => void shell.child.kill('SIGCONT'),
    async () => (await call('moment')).now,
  )
  shell.child.kill('SIGTERM')
  await shell.ended
}

const inWindows = async (): Promise<void> => {
  const chromium = await startChromium()
  for (const [name, start] of [
    ['browser', startBrowserShell],
    ['desktop', startStandIn],
  ] as const) {
    const folder = folderOf(name)
    const { page, close } = await start({
      chromium,
      folder,
      nowMs: START,
      env: { TZ: 'Europe/Paris' },
    })
    await page.getByRole('main').waitFor()
    await close()
  }
  await chromium.close()
}

await dayOfCalls()
const ofHosts = attempts()
await inWindows()
// Chromium by itself looks whether the machine has IPv6; the page has no part in that.
const ofWindows = attempts().four
await new Promise<void>((done) => void connect(9, '192.0.2.1').on('error', () => done()))
rmSync(besides, { recursive: true, force: true })
console.log(JSON.stringify({ ofHosts, ofWindows, withOneMore: attempts().four }))
process.exit(0)
