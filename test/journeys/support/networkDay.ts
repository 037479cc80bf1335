/**
 * One simulated day of both shells, one of them sharing its logbook through a server on this machine, to be run in a network namespace of its own where only loopback is
 * up: every attempt to send anything elsewhere finds no route, and the system counts it. Prints what
 * was counted, before and after one attempt made on purpose.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

const PORT = 8123

const isListening = (): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(PORT, '127.0.0.1', () => tell(true)).on('error', () => tell(false))
    socket.unref()
  })

/** A real server for the files of a shared logbook; null where it is not installed. */
const startDav = async (files: string) => {
  mkdirSync(files, { recursive: true })
  if (spawnSync('rclone', ['version']).status !== 0) return null
  const words = ['serve', 'webdav', files, '--addr', `127.0.0.1:${String(PORT)}`]
  const server = spawn('rclone', words, { stdio: 'ignore' })
  while (!(await isListening())) await new Promise((done) => setTimeout(done, 50))
  return { address: `http://127.0.0.1:${String(PORT)}/`, server }
}

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

/** Whether what was noted in this day came to the server; null without one. */
const dayOfCalls = async (): Promise<boolean | null> => {
  const folder = folderOf('calls')
  const files = folderOf('carried')
  const dav = await startDav(files)
  const { env } = makeTestClock(folder, START)
  const { shell, call } = await startCalledShell(folder, { ...env, TZ: 'Europe/Paris' })
  await call('act', [opening({ entries: [interview('2026-11-23T10:00', { met: [] })] })])
  if (dav !== null) {
    const place = { kind: 'webdav', address: dav.address, user: 'anna', secret: 'secret' } as const
    const phrase = 'abricot balcon cerise domino ficelle galet'
    const begun = await call('beginSharing', { place, phrase, name: 'fixe' })
    if (!begun.ok) throw new Error(begun.reason)
  }
  await passDay(
    folder,
    () => void shell.child.kill('SIGCONT'),
    async () => (await call('moment')).now,
  )
  shell.child.kill('SIGTERM')
  await shell.ended
  dav?.server.kill('SIGTERM')
  const names = readdirSync(files, { recursive: true, encoding: 'utf8' })
  return dav === null ? null : names.some((name) => /\/e-[^/]+\.age$/u.test(name))
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

const carried = await dayOfCalls()
const ofHosts = attempts()
await inWindows()
// Chromium by itself looks whether the machine has IPv6; the page has no part in that.
const ofWindows = attempts().four
await new Promise<void>((done) => void connect(9, '192.0.2.1').on('error', () => done()))
rmSync(besides, { recursive: true, force: true })
console.log(JSON.stringify({ carried, ofHosts, ofWindows, withOneMore: attempts().four }))
process.exit(0)
