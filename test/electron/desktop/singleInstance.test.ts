import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { leaveOriginal } from '#electron/desktop/singleInstance.ts'

// Only the files are asked about here; the journeys start the app twice.
vi.mock('electron', () => ({ app: {} }))

const folder = mkdtempSync(join(tmpdir(), 'relance-single-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.skipIf(process.platform === 'win32')(
  'a copied profile leaves the process of the original, which keeps its own links',
  () => {
    const [original, copy] = [join(folder, 'original'), join(folder, 'copy')]
    leaveOriginal(original)
    symlinkSync('machine-1234', join(original, 'SingletonLock'))
    symlinkSync('/tmp/elsewhere/SingletonSocket', join(original, 'SingletonSocket'))
    leaveOriginal(original)
    expect(readdirSync(original)).toContain('SingletonLock')

    cpSync(original, copy, { recursive: true, verbatimSymlinks: true })
    leaveOriginal(copy)
    expect(readdirSync(copy)).toEqual(['place'])
    expect(readdirSync(original)).toContain('SingletonSocket')
  },
)
