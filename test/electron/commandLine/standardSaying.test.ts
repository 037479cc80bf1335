import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const RELANCE = join(import.meta.dirname, '../../../electron/relance.ts')
const inShell = (then: string) =>
  spawnSync('sh', ['-c', `"$0" "$1" $2 ${then}`, process.execPath, RELANCE, '--help'], {
    encoding: 'utf8',
  })

it.skipIf(!existsSync('/dev/full')).each(['', '--json'])(
  'an output that takes nothing more is said in one sentence, with its exit code (%s)',
  (json) => {
    const { status, stderr } = inShell(`${json} > /dev/full`)
    expect(status).toBe(6)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('ENOSPC')
  },
)

it.skipIf(process.platform === 'win32')('who reads no further ends it quietly', () => {
  expect(inShell('| head -c 1')).toMatchObject({ status: 0, stderr: '' })
})
