import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../aFolder.ts'

const CHILD = join(import.meta.dirname, 'onDisk.child.ts')
/** Whether this process may mount a file system in a namespace of its own. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status === 0

const onDisk = (script: string): Record<string, unknown> => {
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', `${script}; exec "$1" "$2" "$0"`, aFolder(), process.execPath, CHILD],
    { encoding: 'utf8' },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, unknown>
}

describe.skipIf(!canMount)('a folder on a disk of its own (needs the right to mount)', () => {
  it('that is full takes a file whole or not at all', () => {
    const { trouble, whole, read, names } = onDisk('mount -t tmpfs -o size=200k tmpfs "$0"')
    expect(trouble).toBe('full')
    expect(whole).toBeGreaterThan(0)
    expect([read, names]).toEqual([whole, whole])
  })

  it('that takes no writing is named so', () => {
    const found = onDisk('mount -t tmpfs -o ro,size=200k tmpfs "$0"')
    expect(found).toEqual({ trouble: 'read-only', whole: 0, read: 0, names: 0 })
  })
})
