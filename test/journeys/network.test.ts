import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './support/shellProcess.ts'

/** A network of its own, with loopback alone; not every machine lets one be made. */
const NAMESPACE = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
const mayIsolate =
  process.platform === 'linux' && spawnSync('unshare', [...NAMESPACE, 'true']).status === 0

const hasServer = spawnSync('rclone', ['version']).status === 0

it.skipIf(!mayIsolate)(
  'neither shell sends anything off the machine in a day, nor do their windows, also where one shares its logbook through a server: it speaks to that alone (needs unshare, and rclone for the latter)',
  { timeout: 240_000 },
  () => {
    const day = join(ROOT, 'test', 'journeys', 'support', 'networkDay.ts')
    const { stdout, stderr } = spawnSync('unshare', [...NAMESPACE, process.execPath, day], {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: '' },
    })
    expect(JSON.parse(stdout.split('\n').at(-2) ?? stderr)).toEqual({
      carried: hasServer ? true : null,
      ofHosts: { four: 0, six: 0 },
      ofWindows: 0,
      withOneMore: 1,
    })
  },
)
