import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { aFolder } from './aFolder.ts'

/** Why Debian's Syncthing cannot be asked here; undefined where it can. */
export const syncthingMissing =
  spawnSync('syncthing', ['--version']).status === 0 ? undefined : 'syncthing is not installed'

/** One of several that keep a folder the same, on loopback alone. */
export interface RealSyncthing {
  readonly folder: string
  readonly start: () => void
  /** As when the machine loses its power. */
  readonly kill: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

const made = async () => {
  const home = aFolder()
  const folder = join(aFolder(), 'carried')
  mkdirSync(join(folder, '.stfolder'), { recursive: true })
  spawnSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder'])
  const id = spawnSync('syncthing', ['--device-id', `--home=${home}`], { encoding: 'utf8' })
  return { home, folder, id: id.stdout.trim(), port: await freePort() }
}
type Made = Awaited<ReturnType<typeof made>>

const configOf = (
  { folder, port }: Made,
  all: readonly Made[],
): string => `<configuration version="35">
  <folder id="relance" label="relance" path="${folder}" type="sendreceive" rescanIntervalS="5"
    fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${all.map(({ id }) => `<device id="${id}"></device>`).join('')}
    <minDiskFree unit="%">0</minDiskFree>
  </folder>
  ${all
    .map(
      (each) =>
        `<device id="${each.id}" name="x"><address>tcp://127.0.0.1:${String(each.port)}</address></device>`,
    )
    .join('')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${String(port)}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <urAccepted>-1</urAccepted>
  </options>
</configuration>
`

/** So many computers, each with a Syncthing of its own that carries one folder. */
export const syncthings = async (count: number): Promise<readonly RealSyncthing[]> => {
  const all: Made[] = []
  for (let at = 0; at < count; at += 1) all.push(await made())
  return all.map((one) => {
    writeFileSync(join(one.home, 'config.xml'), configOf(one, all))
    let child: ChildProcess | undefined
    const kill = async (): Promise<void> => {
      const running = child
      child = undefined
      if (running?.exitCode !== null) return
      const ended = new Promise((resolve) => running.once('exit', resolve))
      running.kill('SIGKILL')
      await ended
    }
    onTestFinished(kill)
    return {
      folder: one.folder,
      start: () => {
        const words = ['serve', `--home=${one.home}`, '--no-browser', '--no-upgrade']
        // By itself it watches over a second process, which would outlive it.
        child = spawn('syncthing', words, {
          stdio: 'ignore',
          env: { ...process.env, STMONITORED: 'yes' },
        })
      },
      kill,
    }
  })
}
